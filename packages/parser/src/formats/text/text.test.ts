import {describe, expect, test} from 'vitest'
import {parse} from '../../index.js'
import {outline} from '../../transcript.test.support.js'

const read = (source: string): string[] => outline(parse(source, {format: 'text'}))

const talk = (line: string): string =>
  `Ann Berg: Shall we?\n\nTom Reed: Yes, let us. We use the pros, and a question.\n\nAnn Berg: Good.\n\n${line}\n\nTom Reed: Fine.\n\nAnn Berg: Bye.`

const resumes = (second: string, third: string): unknown =>
  parse(`Ann: We sold the-\n\nTom: ${second}\n\nAnn: ${third}\n\nTom: I see.`, {format: 'text'}).children[2]

const around = (first: string, last: string): string[] =>
  read(`${first}\n\nAnn Berg: Hello.\n\nTom Reed: Hi.\n\nAnn: Bye.\n\nTom: Bye.\n\n${last}`)

describe('text', () => {
  test('joins full and short names, keeps prose and credits as notes', () => {
    const source = `Tides and Timber

This week Ruth Aldana talks to the boatbuilder Olaf Brekke.

Ruth Aldana: Welcome. Where are we?

Olaf Brekke: In the shed. It leaks.

Ruth: I can see that.

And what is this?

Olaf:It’s a rib. One of forty.

RUTH: Thanks.

The Tides and Timber podcast is produced by Ada Moor. Write to us.

See you next week.`
    expect(read(source)).toEqual([
      'note prose: Tides and Timber',
      'note prose: This week Ruth Aldana talks to the boatbuilder Olaf Brekke.',
      'Ruth Aldana «Ruth Aldana»',
      '  Welcome. Where are we?',
      'Olaf Brekke «Olaf Brekke»',
      '  In the shed. It leaks.',
      'Ruth Aldana «Ruth»',
      '  I can see that.',
      '  And what is this?',
      'Olaf Brekke «Olaf»',
      '  It’s a rib. One of forty.',
      'Ruth Aldana «RUTH»',
      '  Thanks.',
      'note credits: The Tides and Timber podcast is produced by Ada Moor. Write to us.',
      'note credits: See you next week.'
    ])
  })

  test('a title with an episode is nobody, nor are credits somebody’s words', () => {
    const lines = around('Night Desk, episode 12: The Long Shift', 'Night Desk is produced by Ada Moor.')
    expect(lines[0]).toBe('note prose: Night Desk, episode 12: The Long Shift')
    expect(lines.at(-1)).toBe('note credits: Night Desk is produced by Ada Moor.')
    const spoken = around('Night Desk', 'Night Desk was produced by people like my mother.')
    expect(spoken.at(-1)).toBe('  Night Desk was produced by people like my mother.')
  })

  test('numbers of people in the audience are parts', () => {
    const lines = read(
      'Ann Berg: Yes?\n\nSecond Audience Member: Why?\n\nAnn Berg: So.\n\nSecond Audience Member: Oh.'
    )
    expect(lines).toContain('Second Audience Member «Second Audience Member»')
  })

  test.each([
    [
      'labels on lines of their own',
      'Ann Berg:\n\nHello.\n\nTom Reed:\n\nHi.\n\nAnn Berg:\n\nGood.',
      'Ann Berg'
    ],
    ['labels with times', 'Ann Berg (00:00:01):\nHello.\nTom Reed (00:00:04):\nHi.', 'Ann Berg'],
    ['times after the colon', 'Ann Berg: 00:00:01\n\nHello.\n\nTom Reed: 00:00:04\n\nHi.', 'Ann Berg'],
    ['times after a dash', 'Ann – 00:00:01:\n\nHello.\n\nTom – 00:00:04:\n\nHi.', 'Ann'],
    ['names and times without a colon', 'Ann Berg  0:01\nHello.\n\nTom Reed  0:04\nHi.', 'Ann Berg'],
    ['brackets', '[Speaker 1] [00:01] Hello.\n[Speaker 2] [00:04] Hi.', 'Speaker 1'],
    ['times before names', '[00:01] Ann: Hello.\n[00:04] Tom: Hi.', 'Ann'],
    ['numbered speakers', 'Speaker 1: Hello.\nSpeaker 2: Hi.\nSpeaker 1: Yes.\nSpeaker 2: No.', 'Speaker 1'],
    ['questions and answers', 'Q: Hello?\nA: Hi.\nQ: Yes?\nA: No.', 'Q'],
    ['capitals', 'MS. BERG: Hello.\n\nMR. REED: Hi.\n\nMS. BERG: Yes.', 'MS. BERG'],
    ['suffixes', 'Ann Berg, Ph.D.: Hello.\n\nTom Reed: Hi.\n\nAnn Berg, Ph.D.: Yes.', 'Ann Berg, Ph.D.'],
    [
      'names with a time below',
      'Ann Berg\n(00:00:01) Hello.\n\nTom Reed\n(00:00:04) Hi.\n\nAnn Berg\n(00:00:07) Wait: what?\n\nTom Reed\n(00:00:09) No.',
      'Ann Berg'
    ],
    ['times, a dash and names', '[00:00:01.120] - Ann\nHello.\n\n[00:00:04.000] - Tom\nHi.', 'Ann'],
    [
      'titles',
      'Ann Berg, mayor of Hull: Hello.\n\nTom Reed: Hi.\n\nBerg: Yes.\n\nTom Reed: No.',
      'Ann Berg, mayor of Hull'
    ],
    ['hosts', 'ANN BERG, HOST: Hello.\n\nTOM REED: Hi.\n\nBERG: Yes.\n\nREED: No.', 'ANN BERG, HOST'],
    ['one line each', 'Ann: Hello.\nTom: Hi.', 'Ann'],
    ['roles', 'Ann Berg (host): Hello.\n\nTom Reed (guest): Hi.\n\nAnn Berg (host): Yes.', 'Ann Berg (host)'],
    [
      'names that are words',
      'Will Norton: Hello.\n\nAnn Berg: Hi.\n\nWill Norton: Yes.\n\nWill Norton: No.',
      'Will Norton'
    ]
  ])('reads %s', (_, source, label) => {
    const [first, second] = parse(source, {format: 'text'}).children
    expect(first).toMatchObject({type: 'turn', label})
    expect(second).toMatchObject({type: 'turn', speaker: 's2'})
  })

  test.each([
    'Note: the sound is bad here.',
    "Here's the thing: nobody came.",
    'https://example.org/a is the address.',
    'We left at 8:00 PM: too late.',
    '8:00 PM is late.',
    '[unintelligible 00:36] went there.',
    'First: we unplug it.',
    'Pros: it is cheap.',
    'Question: who pays?',
    'On Wednesday: we meet.',
    'The best part: it works.',
    'And she said: no.',
    'Wednesday: we meet. Wednesday is fine.',
    'Lunch 12:30',
    'SPEAKERS: Ann Berg, Tom Reed',
    'Host: Ann Berg',
    'GitHub: https://example.org and GitHub: @ann',
    'Matthew 5:9 says so.'
  ])('takes no label from %s', (line) => {
    const root = parse(talk(line), {format: 'text'})
    expect(root.speakers.map(({name}) => name)).toEqual(['Ann Berg', 'Tom Reed'])
    expect(root.children).toHaveLength(5)
    expect(root.children[2]).toMatchObject({
      type: 'turn',
      label: 'Ann Berg',
      children: [{}, {type: 'segment'}]
    })
  })

  test('goes on after a lone time, in a new segment', () => {
    expect(read('Ann: Hello there.\n\n(29:54):\nAnd so on.\n\nTom: Yes.\n\nAnn: Bye.\n\nTom: Bye.')).toEqual([
      'Ann «Ann»',
      '  Hello there.',
      '  @1794000 {1794000}And so on.',
      'Tom «Tom»',
      '  Yes.',
      'Ann «Ann»',
      '  Bye.',
      'Tom «Tom»',
      '  Bye.'
    ])
  })

  test('reads times at the start of lines', () => {
    expect(read('00:00:01 One two\n\n00:00:04 three.\n\n00:00:06 Four.')).toEqual([
      '? «» @1000',
      '  @1000 {1000}One two',
      '  @4000 {4000}three.',
      '  @6000 {6000}Four.'
    ])
  })

  test('takes played parts for notes and goes on with who spoke', () => {
    expect(
      read('Ann: One.\n\nTom: Two.\n\nBreak: [01:02]\n\nThree.\n\nAnn: Four.\n\nOutro: [02:03]\n\nTom: Five.')
    ).toEqual([
      'Ann «Ann»',
      '  One.',
      'Tom «Tom»',
      '  Two.',
      'note break: {62000}',
      'Tom «»',
      '  Three.',
      'Ann «Ann»',
      '  Four.',
      'note outro: {123000}',
      'Tom «Tom»',
      '  Five.'
    ])
  })

  test('leaves unknown speakers without a speaker', () => {
    const root = parse('Ann Berg  0:01\nHello.\n\nUnknown Speaker  0:02\nHi.\n\nAnn Berg  0:03\nYes.', {
      format: 'text'
    })
    expect(root.speakers).toHaveLength(1)
    expect(root.children[1]).not.toHaveProperty('speaker')
    expect(root.children[1]).toMatchObject({label: 'Unknown Speaker'})
  })

  test('links a sentence that goes on after an interjection', () => {
    expect(resumes('The boat?', 'the big one, yes.')).toMatchObject({resumes: 't1'})
    expect(resumes('The boat?', 'Harvest was over.')).toMatchObject({resumes: 't1'})
    expect(resumes('The boat?', 'So, anyway.')).not.toHaveProperty('resumes')
    expect(
      resumes('I have always wondered how anybody sells a boat in the middle of winter.', 'the big one.')
    ).not.toHaveProperty('resumes')
  })
})

test('a form of address with a name in capitals and a full stop is a label', () => {
  const source =
    'Mr. HOLM. I thank the chair.\n\nMs. O’DELL of Maine. Will he yield?\n\nThe CHAIRMAN. Time.\n\nMr. HOLM. Mr. Reed waits.\n\nMs. O’DELL of Maine. Yes.\n\nThe CHAIRMAN. So.'
  const {speakers, children} = parse(source)
  expect(speakers.map(({labels}) => labels[0])).toEqual(['Mr. HOLM', 'Ms. O’DELL of Maine', 'The CHAIRMAN'])
  expect(children.map(({type}) => type)).toEqual(Array.from({length: 6}, () => 'turn'))
})

test('a name with a particle in small letters is a label where it recurs', () => {
  const source =
    'van der Holm: So.\n\nIbn al-Rashad: Yes?\n\nvan der Holm: We sailed.\n\nIbn al-Rashad: Where?'
  expect(parse(source).speakers.map(({name}) => name)).toEqual(['van der Holm', 'Ibn al-Rashad'])
})

test('a role in square brackets belongs to the label; events do not', () => {
  const source =
    'Ann Holm [host]: Hi.\n\nTom Reed: Hello.\n\nAnn Holm [host]: So?\n\nTom Reed: [laughs] Well.\n\nWhy [sic]: no label.'
  const {speakers} = parse(source)
  expect(speakers.map(({name, role}) => [name, role])).toEqual([
    ['Ann Holm', 'host'],
    ['Tom Reed', undefined]
  ])
})

test('who made the transcript is told in a note', () => {
  const source =
    'Ann Holm: Hi.\n\nTom Reed: Hello.\n\nAnn Holm: Bye.\n\nTom Reed: Bye.\n\nTranscribed by https://example.org'
  expect(parse(source).children.at(-1)).toMatchObject({type: 'note', kind: 'credits'})
})

test('names in scripts without capitals are labels before a colon of full width', () => {
  const source =
    '林小雨：我们开始吧。\n\n陈大海：好的。\n\n林小雨：今天的话题是海港。\n\n陈大海：我准备好了。'
  const {speakers, children} = parse(source)
  expect(speakers.map(({name}) => name)).toEqual(['林小雨', '陈大海'])
  expect(children).toHaveLength(4)
})
