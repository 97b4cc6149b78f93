import {elementSnippet, toggleSnippet} from '../../publish/snippets/element.js';
import {frameAddress} from '../../publish/snippets/frame-address.js';
import {iframeSnippet} from '../../publish/snippets/iframe.js';
import {npmSnippet} from '../../publish/snippets/npm.js';
import {policyLines, type Needs} from '../../publish/snippets/policy.js';
import {staticHtml} from '../../publish/snippets/static-html.js';
import {Reader} from '../../locale/reader.js';
import {parseLanguage} from '../../locale/languages.js';
import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import {attributesOf, type Choices} from './choices.js';
import type {Place} from './place.js';

/** A code to paste, and what it needs of the page's policy. */
export interface Code {
  readonly text: string;
  readonly policy: readonly string[];
}

const kartverket = 'https://cache.kartverket.no/';

/** The code for what has been chosen. */
export function codeFor(
  choices: Choices,
  document: SpotlightDocument,
  {file, place}: Chosen,
): Code {
  const attributes = attributesOf(choices);
  const {widget, way, people, page} = choices;
  const tag = `spotlight-${widget}` as const;
  const {language, headingLevel} = {
    language: parseLanguage(attributes['lang']) ?? page,
    headingLevel: Number(attributes['heading-level'] ?? 3),
  };
  const src = place.profiles + file;
  const options = {...{language, headingLevel, people, file: src, page: pageOf(file, place)}};
  const pictures = [place.profiles, ...hostsIn(attributes['image-hosts'])];
  if (attributes['tiles']) pictures.push(kartverket);
  const needs: Needs = {data: place.profiles, pictures};
  switch (way) {
    case 'script': {
      const {script, integrity} = place;
      const inPage = {...needs, script, trustedTypes: 'spotlight-lit'};
      if (tag === 'spotlight-language') {
        return {
          text: toggleSnippet({script, integrity}, attributes),
          policy: policyLines({script, trustedTypes: 'spotlight-lit'}),
        };
      }
      const whole = {...options, tag, src, script, integrity, attributes};
      return {text: elementSnippet(document, whole), policy: policyLines(inPage)};
    }
    case 'npm': {
      const isToggle = tag === 'spotlight-language';
      return {
        text: npmSnippet({tag, attributes, ...(isToggle ? {} : {src})}),
        // The package's own Lit, which the application shares.
        policy: policyLines({
          ...(isToggle ? {} : needs),
          script: "'self'",
          trustedTypes: 'lit-html',
        }),
      };
    }
    case 'frame': {
      const {frameScript, frameIntegrity} = place;
      const address = framedAddress(choices, file, place);
      const title = new Reader(language, document).text(document.name).text;
      const fitted = choices.fitting ? {script: frameScript, integrity: frameIntegrity} : {};
      const height = heights[widget] ?? 480;
      return {
        text: iframeSnippet({address, title, height, ...fitted}),
        policy: policyLines({frame: address, script: fitted.script}),
      };
    }
    case 'html': {
      const text = staticHtml(document, options);
      return {text, policy: policyLines(text.includes('<img') ? {pictures: [place.profiles]} : {})};
    }
    case 'link':
      return {text: options.page, policy: policyLines({frame: embedPageOf(file, place)})};
  }
}

/** A document's file in the published folder, and where that is. */
export interface Chosen {
  readonly file: string;
  readonly place: Place;
}

/** The room that a frame is given where its content cannot tell its height. */
const heights: Partial<Record<Choices['widget'], number>> = {
  ...{profile: 720, story: 720, directory: 720, map: 720},
};

/** The address of the frame that shows what has been chosen; what an oEmbed link gives is the frame as it is. */
export function framedAddress(choices: Choices, file: string, place: Place): string {
  const page = embedPageOf(file, place);
  if (choices.way === 'link') return page;
  const {widget} = choices;
  const isDrawn = ['card', 'story', 'directory'].includes(widget);
  return frameAddress(page, {
    widget: isDrawn ? undefined : widget,
    attributes: attributesOf(choices),
  });
}

const stem = (file: string) => file.replace(/\.json$/, '.html');
const embedPageOf = (file: string, {profiles}: Place) => `${profiles}embed/${stem(file)}`;
const pageOf = (file: string, {profiles}: Place) => profiles + stem(file);
const hostsIn = (hosts = '') =>
  hosts.split(/\s+/).filter((host) => /^https:\/\/[^\s;,]+$/.test(host));
