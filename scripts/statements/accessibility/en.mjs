/** The accessibility statement's words in English: each criterion's name, and what the widgets do about it. */
export const en = {
  principles: ['Perceivable', 'Operable', 'Understandable', 'Robust'],
  status: {
    met: 'Met',
    partly: 'Partly met',
    page: 'Up to your page',
    absent: 'Not relevant',
  },
  level: 'level',
  tests: 'Tests',
  noTest: 'No test by machine; judged from how it is made.',
  axe: 'axe-core on every element',
  summary: 'Criteria',
  criteria: {
    '1.1.1': [
      'Non-text Content',
      'A picture cannot be published without an `alt`; the initials that stand in for a logo are hidden from screen readers, since the name stands beside them, and what is on the map stands in a list beside it. Whether a text says what the picture shows is the publisher’s to see to.',
    ],
    '1.2.1': [
      'Audio-only and Video-only (Prerecorded)',
      'Nothing is played. A video is a picture with a link, and its transcript where the profile has one.',
    ],
    '1.2.2': [
      'Captions (Prerecorded)',
      'Nothing is played. Captions are for the service that the link leads to.',
    ],
    '1.2.3': [
      'Audio Description or Media Alternative (Prerecorded)',
      'Nothing is played. The transcript is shown where the profile has one.',
    ],
    '1.2.4': ['Captions (Live)', 'There is no live sound or video.'],
    '1.2.5': [
      'Audio Description (Prerecorded)',
      'Nothing is played. Audio description is for the service that the link leads to.',
    ],
    '1.3.1': [
      'Info and Relationships',
      'Headings, lists, quotes, terms and fields are marked up as what they are. With `heading-level` the headings continue the page’s outline.',
    ],
    '1.3.2': [
      'Meaningful Sequence',
      'The order in the code is the order on the screen, and that of the profile.',
    ],
    '1.3.3': [
      'Sensory Characteristics',
      'No text of ours refers to shape, place, colour or sound.',
    ],
    '1.3.4': [
      'Orientation',
      'Nothing depends on how a screen is held: the layout follows the width there is.',
    ],
    '1.3.5': ['Identify Input Purpose', 'No field asks about the reader.'],
    '1.4.1': [
      'Use of Color',
      'Links in running text are underlined, what is pressed is also named as pressed, and statuses are words. Themes on the map have shapes as well.',
    ],
    '1.4.2': ['Audio Control', 'There is no sound.'],
    '1.4.3': [
      'Contrast (Minimum)',
      'At least 4.5:1 in light and dark with the colours that the widgets bring. Colours you set yourself are yours to check.',
    ],
    '1.4.4': [
      'Resize Text',
      'Sizes follow the page’s text and the browser’s zoom; nothing is cut off at 200 %.',
    ],
    '1.4.5': [
      'Images of Text',
      'The widgets draw text as text. Pictures in profiles, logos apart, are the publisher’s to keep free of text.',
    ],
    '1.4.10': [
      'Reflow',
      'No scrolling sideways down to 280 px, which is less than 320 px. A map is exempt; its list is not.',
    ],
    '1.4.11': [
      'Non-text Contrast',
      'Edges of fields, the focus ring and what is pressed have at least 3:1 with what surrounds them.',
    ],
    '1.4.12': [
      'Text Spacing',
      'Boxes grow with their text, so nothing is lost when spacing is changed inside the widgets, as browser extensions do it. Lacking: spacing that is set on the page alone does not reach in, since the widgets protect their text from the page’s own style.',
    ],
    '1.4.13': [
      'Content on Hover or Focus',
      'Nothing of ours appears on hover or focus. The names of the map’s buttons are shown by the browser itself (`title`).',
    ],
    '2.1.1': [
      'Keyboard',
      'All that can be pressed is a link, a button or a form field of the browser’s own, with the browser’s own keys. The map also has arrow keys, plus and minus; all they do can be done with buttons.',
    ],
    '2.1.2': ['No Keyboard Trap', 'The focus is never held: Tab leaves every element.'],
    '2.1.4': [
      'Character Key Shortcuts',
      'Plus, minus and 0 move the map, and only while the focus is in it.',
    ],
    '2.2.1': [
      'Timing Adjustable',
      'Readers have all the time they want. A profile that has not come after 8 seconds can be asked for again.',
    ],
    '2.2.2': [
      'Pause, Stop, Hide',
      'The one thing that moves by itself is the place of a profile on its way, for 8 seconds at most, and it stands still for those who want less motion.',
    ],
    '2.3.1': ['Three Flashes or Below Threshold', 'Nothing flashes.'],
    '2.4.1': [
      'Bypass Blocks',
      'Each widget begins with a heading that one can jump to or past, and the map with a link to its list. Links past blocks are your page’s.',
    ],
    '2.4.2': [
      'Page Titled',
      'The title is your page’s. Pages made by `spotlight publish` are titled by their document.',
    ],
    '2.4.3': [
      'Focus Order',
      'The focus follows the order of the text. After “Try again” and “Show more” it goes to what has come.',
    ],
    '2.4.4': [
      'Link Purpose (In Context)',
      'Links bear the name of what they lead to (“Visit Kantega”), never “Read more” alone. Labels in profiles are the publisher’s; `spotlight check` tells of empty ones.',
    ],
    '2.4.5': [
      'Multiple Ways',
      'For your website as a whole. A directory with search is one of the ways.',
    ],
    '2.4.6': [
      'Headings and Labels',
      'Every section has a heading and every field a label, in the reader’s language.',
    ],
    '2.4.7': [
      'Focus Visible',
      'A ring of 3 px stands off from whatever has the focus, also in forced colours.',
    ],
    '2.4.11': [
      'Focus Not Obscured (Minimum)',
      'What has the focus is not covered by the widgets themselves; the head of the map’s list, which stays in place, may cover a part of a line. A menu of your page that stays in place may cover them; `scroll-padding` on the page helps.',
    ],
    '2.5.1': ['Pointer Gestures', 'One finger and one tap are enough for everything.'],
    '2.5.2': [
      'Pointer Cancellation',
      'Links and buttons act when they are let go, as the browser does it.',
    ],
    '2.5.3': ['Label in Name', 'What is read out contains what is seen.'],
    '2.5.4': ['Motion Actuation', 'Nothing listens to how a device is moved.'],
    '2.5.7': [
      'Dragging Movements',
      'Nothing has to be dragged. The map is moved by buttons and keys as well.',
    ],
    '2.5.8': [
      'Target Size (Minimum)',
      'At least 24 × 24 px, or room around; buttons and fields are larger. Links in running text are exempt.',
    ],
    '3.1.1': [
      'Language of Page',
      'The language is your page’s `lang`; the widgets follow it and write their own on their content.',
    ],
    '3.1.2': [
      'Language of Parts',
      'Every text in another language than the one around it is marked with its own, and said to be translated or only to be had in that language.',
    ],
    '3.2.1': ['On Focus', 'Nothing happens when something receives focus.'],
    '3.2.2': [
      'On Input',
      'Search and filters narrow the list down while one writes, without moving the focus; the toggle changes the language and says so.',
    ],
    '3.2.3': [
      'Consistent Navigation',
      'The same parts come in the same order in every widget of a kind.',
    ],
    '3.2.4': [
      'Consistent Identification',
      'The same thing has the same words everywhere: all come from one catalogue a language.',
    ],
    '3.2.6': ['Consistent Help', 'Help is your page’s.'],
    '3.3.1': [
      'Error Identification',
      'Nothing is filled in and sent. A profile that cannot be shown is said in words, with the reason.',
    ],
    '3.3.2': ['Labels or Instructions', 'Search, filters and sorting have visible labels.'],
    '3.3.3': [
      'Error Suggestion',
      'Where nothing matches, the list says what may help and can be cleared; where a profile cannot be had, one can try again.',
    ],
    '3.3.4': [
      'Error Prevention (Legal, Financial, Data)',
      'Readers commit themselves to nothing and change no data.',
    ],
    '3.3.7': ['Redundant Entry', 'Nothing has to be entered.'],
    '3.3.8': ['Accessible Authentication (Minimum)', 'There is no login.'],
    '4.1.2': [
      'Name, Role, Value',
      'The browser’s own links, buttons and fields, with name and state. Shadow roots are open to assistive technology.',
    ],
    '4.1.3': [
      'Status Messages',
      'A change of language, the number of results, and that something could not be loaded are announced without moving the focus; the last once a page, however many widgets it happens to.',
    ],
  },
};
