"""
Orca without a voice: writes what it would say into a file, a line for each thing said, and an empty one after a text that
it has read to its end. Started as `orca-without-voice.py FILE FOLDER`; it keeps its settings in the folder.
"""

import itertools
import sys

from orca import orca, speechserver

spoken, folder = sys.argv[1:]


def say(words):
    with open(spoken, 'a', encoding='utf-8') as file:
        file.write(' '.join(words.split()) + '\n')


def get_place(context):
    return context.obj, context.startOffset, context.endOffset


class SpeechServer(speechserver.SpeechServer):
    @staticmethod
    def getSpeechServer(info=None):
        return SpeechServer()

    def speak(self, text=None, acss=None, interrupt=True):
        if text and text.strip():
            say(text)

    def sayAll(self, utteranceIterator, progressCallback):
        # In one line what is said of one place: the words of a link, that it is one, and that it is collapsed.
        for _, said in itertools.groupby((context for context, _ in utteranceIterator), get_place):
            words = [context.utterance.strip() for context in said]
            while words and words[0].startswith('leaving '):
                say(words.pop(0))
            if any(words):
                say(', '.join(filter(None, words)))
        say('')


# Orca looks for its voice in a module of this name: this one.
voiceless = {'speechServerFactory': '__main__', 'enableBraille': False, 'enableSound': False}
orca.getSettingsManager().activate(folder, voiceless)
sys.exit(orca.main())
