/**
 * The quotations as they were given to us, by the expert's id. They are kept apart from the content so that nobody can
 * change a quotation in one place without being stopped.
 */
export const givenQuotations: Record<string, string> = {
  'dr-fisher': 'feel a sense of personal worth and regain lost confidence.',
  'justin-lehmiller':
    'heightened emotional states can amplify sexual desire, making people more inclined to seek out breakup sex as a way to channel that intensity.',
  'james-gross':
    'People often turn to physical behaviors to regulate their emotional state, seeking quick relief through immediate experiences.',
  'amir-levine':
    'anxiously attached individuals cling to physical intimacy in moments of loss, while avoidants use the same behavior to suppress deeper emotional engagement.',
  'laura-berman':
    'sexual agency can feel empowering after the loss of emotional control that often accompanies a breakup.',
};
