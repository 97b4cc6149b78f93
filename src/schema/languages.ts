/** The languages that a profile may be written in: bokmål, nynorsk, English and Northern Sami (BCP 47). */
export const languages = ['nb', 'nn', 'en', 'se'] as const;
