import {parse} from '@dicta/parser'
import {parseSync} from 'subtitle'
import {convertFile} from 'transcriptator'
import webvttParser from 'webvtt-parser'
import {captionsOf} from '../captions.js'
import {copiesOf, documentOf, talkOf} from '../corpus.js'
import type {Contender, Suite} from '../suite.js'

/**
 * Text to tree, format by format, beside other parsers of captions (`subtitle` keeps neither positions
 * nor people). The fixtures all together have sixty labels and short turns, which costs more than a talk; the last contender shows that a long text costs no more a byte.
 */
export const parser: Suite = {
  name: 'parser',
  description: 'transcript text to syntax tree, format detected; captions of a talk',
  prepare(bytes) {
    const prose = [
      contenderOf('text, a talk', copiesOf(talkOf(), bytes)),
      contenderOf('text, every fixture', copiesOf(documentOf('text'), bytes)),
      contenderOf('markdown, every fixture', copiesOf(documentOf('markdown'), bytes))
    ]
    const captions = (['vtt', 'srt'] as const).flatMap((format) => {
      const texts = copiesOf(captionsOf(format), bytes)
      return opponentsOf(format, texts).toSpliced(0, 0, contenderOf(format, texts))
    })
    const long = copiesOf(documentOf('text'), bytes).join('\n\n')
    return {contenders: [...prose, ...captions, contenderOf('text, every fixture in one long file', [long])]}
  }
}

function contenderOf(name: string, texts: readonly string[]): Contender {
  return {name: `parse ${name}`, texts, run: () => texts.map((text) => parse(text).children.length)}
}

function opponentsOf(format: 'vtt' | 'srt', texts: readonly string[]): Contender[] {
  const opponent = (name: string, read: (text: string) => number): Contender => ({
    name: `${name}, ${format}`,
    opponent: true,
    texts,
    run: () => texts.map((text) => read(text))
  })
  const webvtt = new webvttParser.WebVTTParser()
  const subtitle = opponent('subtitle 4.2.2', (text) => parseSync(text).length)
  const transcriptator = opponent('transcriptator 1.1.4', (text) => convertFile(text).length)
  return format === 'vtt'
    ? [
        opponent('webvtt-parser 2.2.0', (text) => webvtt.parse(text, 'captions').cues.length),
        transcriptator,
        subtitle
      ]
    : [transcriptator, subtitle]
}
