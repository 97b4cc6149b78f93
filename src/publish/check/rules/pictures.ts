import {isFields, listOf} from '../walk.js';
import type {Rule} from './rule.js';
import {wordingsOf} from './wordings.js';

const fileName =
  /^\S+\.(?:jpe?g|png|gif|svg|webp|avif|tiff?|heic|bmp)$|^(?:IMG|DSC|DSCN|DCIM|P)[_-]?\d{3,}|^(?:skjermbilde|screenshot)\b.*\d/i;
const saysNothing =
  /^(?:et |ett |eit |an? )?(?:bilde|bilete|foto|fotografi|illustrasjon|image|picture|photo|logo|portrett|portrait|ikon|icon|grafikk|graphic)(?: \d+)?[.]?$/i;

/** Pictures: room for them on the page, and words for those who do not see them. */
export const pictures: Rule = (spot, report) => {
  const {value} = spot;
  if (!isFields(value)) return;
  const {alt, caption, depicts, height, src, width} = value;
  if (typeof src === 'string' && (missing(width) || missing(height))) {
    const lacking = missing(width) ? (missing(height) ? 'width, height' : 'width') : 'height';
    report(spot, 'picture-size', {values: {fields: lacking}});
  }
  if (alt === '' && listOf(depicts).length > 0) report(spot, 'alt-hides-people', {below: ['alt']});
  const captions = wordingsOf({...spot, value: caption, key: 'caption', above: spot});
  for (const {text, language, below} of wordingsOf({
    ...spot,
    value: alt,
    key: 'alt',
    above: spot,
  })) {
    const details = {below: ['alt', ...below], found: text};
    const same = captions.some(
      (each) => each.language === language && each.text.trim() === text.trim(),
    );
    if (fileName.test(text.trim())) report(spot, 'alt-file-name', details);
    else if (saysNothing.test(text.trim())) report(spot, 'alt-vague', details);
    else if (same) report(spot, 'alt-is-caption', details);
  }
};

const missing = (value: unknown): boolean => value === undefined || value === null || value === '';
