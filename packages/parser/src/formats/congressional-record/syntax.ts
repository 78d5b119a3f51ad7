import type {Syntax} from '../syntax.js'

/** What comes before the words of a page from the publisher's site. */
export const pageHead: Syntax = {
  name: 'the head of the page',
  pattern: /(?:<!DOCTYPE[^<>]{0,200}>\s{0,10})?<html[^<>]{0,100}>\s{0,10}<head>[\s\S]{0,2000}?<pre>/iy
}

/** A tag: of the page, or of the typesetters (`<bullet>`). */
export const recordTag: Syntax = {name: 'tags', pattern: /<\/?[A-Za-z][^<>\n]{0,300}>/y}

/** `[[Page H6177]]`, also in the middle of a sentence. */
export const pageMark: Syntax = {
  name: 'marks of pages',
  pattern: /\[{1,2}Pages? [A-Z]{1,2}\d{1,6}(?:-[A-Z]{0,2}\d{1,6})?\]{1,2}/y
}

/** `{time}  1330`: where the clock stands in the debate. */
export const timeMark: Syntax = {name: 'marks of times', pattern: /\{time\}[ \t]{0,6}\d{4}/y}

/** The full stop after a label. */
export const labelStop: Syntax = {name: 'the full stop of labels', pattern: /\./y}
