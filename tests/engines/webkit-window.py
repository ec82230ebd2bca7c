#!/usr/bin/python3
"""A bare window of WebKitGTK for its WebDriver: the bars of the one it brings keep that from being as narrow as a phone."""

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402


def create_view(_session):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    window = Gtk.Window()
    window.add(view)
    window.show_all()
    view.connect("close", Gtk.main_quit)
    return view


def start(_context, session):
    session.set_application_info(WebKit2.ApplicationInfo())
    session.connect("create-web-view", create_view)


settings = Gtk.Settings.get_default()
settings.props.gtk_xft_hinting = 0
settings.props.gtk_xft_hintstyle = "hintnone"
settings.props.gtk_xft_antialias = 1
settings.props.gtk_xft_rgba = "none"

context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)
context.connect("automation-started", start)
Gtk.main()
