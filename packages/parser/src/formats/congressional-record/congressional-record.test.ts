import {describe, expect, test} from 'vitest'
import {detect, parse} from '../../index.js'
import {outline} from '../../transcript.test.support.js'

const page = (body: string, place = '[House]\n[Page H12]'): string => `<html>
<head>
<title>Congressional Record, Volume 139 Issue 4 (Tuesday, March 2, 1993)</title>
</head>
<body><pre>
[Congressional Record Volume 139, Number 4 (Tuesday, March 2, 1993)]
${place}
From the Congressional Record Online through the Government Printing Office [<a href="https://www.gpo.gov">www.gpo.gov</a>]


${body}

                          ____________________

</pre></body>
</html>`

const read = (body: string): string[] =>
  outline(parse(page(body)))
    .slice(1)
    .map((line) => line.replaceAll(/\s+/g, ' '))

describe('congressionalRecord', () => {
  test('is told from its first line', () => {
    expect(detect(page('  Mr. BERG. Yes.'))[0]?.format).toBe('congressional-record')
  })
  test('keeps what the head tells', () => {
    expect(parse(page('  Mr. BERG. Yes.')).children[0]).toMatchObject({
      type: 'metadata',
      data: {volume: 139, number: 4, date: '1993-03-02', chamber: 'House', pages: 'H12'}
    })
  })
  test('reads the head of older pages', () => {
    const older = '[Congressional Record: March 2, 1993 (Senate)]\n[Page S12]\n\n\n  Mr. BERG. Yes.\n'
    const tree = parse(older)
    expect(tree.format).toBe('congressional-record')
    expect(tree.children[0]).toMatchObject({data: {date: '1993-03-02', chamber: 'Senate', pages: 'S12'}})
  })
  test('lets a sentence go on over a mark of a page', () => {
    expect(
      read(`                      THE HARBOR ACT

  Ms. OAKES. Madam Speaker, the harbor has stood for 90 years, and
the

[[Page H13]]

boats it holds are 40.
  I yield back.`)
    ).toEqual([
      'heading 2: THE HARBOR ACT',
      'Ms. OAKES «Ms. OAKES»',
      ' Madam Speaker, the harbor has stood for 90 years, and the boats it holds are 40.',
      ' I yield back.'
    ])
  })
  test('lets a sentence go on over the time', () => {
    expect(
      read(`  Mr. BERG. We began
                              {time}  1415

at noon.`)
    ).toEqual(['Mr. BERG «Mr. BERG»', ' We began at noon.'])
  })
  test('keeps what the reporters tell out of speech', () => {
    expect(
      read(`  Mr. BERG. Mr. Speaker, I move the bill.
  The Clerk read the title of the bill.
  The SPEAKER pro tempore (Mr. Lowe). The question is on the motion.
  The question was taken; and the Speaker pro tempore announced that the
ayes appeared to have it.
  Mr. BERG of Maine. I ask for a recorded vote.
  A recorded vote was ordered.
  (Mr. OAKES asked and was given permission to revise and extend his
remarks.)
  Messrs. REED and OAKES changed their vote from \`\`aye'' to \`\`no.''
  Ms. McRAE and Mr. O'DAY thereupon escorted the guest.
  The SPEAKER of the House presided.
  So the motion was agreed to.`)
    ).toEqual([
      'Mr. BERG of Maine «Mr. BERG»',
      ' Mr. Speaker, I move the bill.',
      'note proceedings: The Clerk read the title of the bill.',
      'The SPEAKER pro tempore «The SPEAKER pro tempore (Mr. Lowe)»',
      ' The question is on the motion.',
      'note proceedings: The question was taken; and the Speaker pro tempore announced that the ayes appeared to have it.',
      'Mr. BERG of Maine «Mr. BERG of Maine»',
      ' I ask for a recorded vote.',
      'note proceedings: A recorded vote was ordered.',
      'note proceedings: (Mr. OAKES asked and was given permission to revise and extend his remarks.)',
      "note proceedings: Messrs. REED and OAKES changed their vote from ``aye'' to ``no.''",
      "note proceedings: Ms. McRAE and Mr. O'DAY thereupon escorted the guest.",
      'note proceedings: The SPEAKER of the House presided.',
      'note proceedings: So the motion was agreed to.'
    ])
  })
  test('ends what somebody says where another introduces a bill', () => {
    expect(
      read(`  Mr. BERG. Mr. President, I introduce it.
                                 ______


      By Ms. OAKES (for herself and Mr. LOWE):
  S.J. Res. 3. A joint resolution on boats; to the Committee on Rules.
  Ms. OAKES. Mr. President, I am brief.
  Stated against:
  Mr. LOWE. I was late.
  The SPEAKER pro tempore laid before the Senate the following message:

To the Senate:
  I write of boats.`)
    ).toEqual([
      'Mr. BERG «Mr. BERG»',
      ' Mr. President, I introduce it.',
      'note proceedings: By Ms. OAKES (for herself and Mr. LOWE):',
      'note proceedings: S.J. Res. 3. A joint resolution on boats; to the Committee on Rules.',
      'Ms. OAKES «Ms. OAKES»',
      ' Mr. President, I am brief.',
      'note proceedings: Stated against:',
      'Mr. LOWE «Mr. LOWE»',
      ' I was late.',
      'note proceedings: The SPEAKER pro tempore laid before the Senate the following message:',
      'note proceedings: To the Senate:',
      'note proceedings: I write of boats.'
    ])
  })
  test('keeps sentences with who says them that begin as what is told', () => {
    expect(
      read(`           THE HARBOR ACT--Continued

  Mr. BERG. The bill was late.
  The motion that was made last year was rejected, and we know why.
  The Senate met the House halfway. It passed a bill.
  So it was agreed with my colleagues.
  By direction of the committee, I call it up.
  The motion was rejected.`)
    ).toEqual([
      'heading 2: THE HARBOR ACT--Continued',
      'Mr. BERG «Mr. BERG»',
      ' The bill was late.',
      ' The motion that was made last year was rejected, and we know why.',
      ' The Senate met the House halfway. It passed a bill.',
      ' So it was agreed with my colleagues.',
      ' By direction of the committee, I call it up.',
      'note proceedings: The motion was rejected.'
    ])
  })
  test('keeps what is printed out of speech, and goes on with who spoke', () => {
    expect(
      read(`  Mr. BERG. I ask that the letter be printed in the Record.
  There being no objection, the letter was ordered to be printed in the
Record, as follows:

                                                  Hull, March 1, 1993.
     Hon. Ned Berg,
     House of Representatives.
       Dear Ned: We count 300 boats. As Mr. LOWE. said, it
     is late.
           Yours,
                                                            Ann Oakes.

  Mr. Speaker, that is all.`)
    ).toEqual([
      'Mr. BERG «Mr. BERG»',
      ' I ask that the letter be printed in the Record.',
      'note proceedings: There being no objection, the letter was ordered to be printed in the Record, as follows:',
      'note document: Hull, March 1, 1993. Hon. Ned Berg, House of Representatives.',
      'note document: Dear Ned: We count 300 boats. As Mr. LOWE. said, it is late.',
      'note document: Yours,',
      'note document: Ann Oakes.',
      'Mr. BERG «»',
      ' Mr. Speaker, that is all.'
    ])
  })
  test('keeps quotations with who reads them', () => {
    expect(
      read(`  Mr. BERG. The statute says:

       The harbor shall be open to every
     boat.

  It does not say when.`)
    ).toEqual([
      'Mr. BERG «Mr. BERG»',
      ' The statute says:',
      ' The harbor shall be open to every boat.',
      ' It does not say when.'
    ])
  })
  test('takes names in a list for no speakers', () => {
    expect(
      read(`  (The following Members (at the request of Mr. Lowe) and to include
extraneous matter:)
  Mr. BERG.
  Ms. OAKES.`)
    ).toEqual([
      'note proceedings: (The following Members (at the request of Mr. Lowe) and to include extraneous matter:)',
      'note proceedings: Mr. BERG.',
      'note proceedings: Ms. OAKES.'
    ])
  })
  test('reads who extends remarks, bullets and references', () => {
    expect(
      read(`                      A TRIBUTE TO TOM REED

                                 ______


                             HON. ANN OAKES

                                of maine

                    in the house of representatives

                         Tuesday, March 2, 1993

 <bullet> Ms. OAKES. Mr. Speaker, Reed &amp; Sons is 50 years old
today.<bullet>`)
    ).toEqual([
      'heading 2: A TRIBUTE TO TOM REED',
      'heading 2: HON. ANN OAKES',
      'heading 3: of maine',
      'heading 3: in the house of representatives',
      'heading 3: Tuesday, March 2, 1993',
      'Ms. OAKES «Ms. OAKES»',
      ' Mr. Speaker, Reed & Sons is 50 years old today.'
    ])
  })
  test('ends what somebody says at the next subject', () => {
    expect(
      read(`  Mr. BERG. I yield back.

                          ____________________


                              ADJOURNMENT

  Accordingly (at 6 o'clock), the House adjourned.`)
    ).toEqual([
      'Mr. BERG «Mr. BERG»',
      ' I yield back.',
      'heading 2: ADJOURNMENT',
      "note proceedings: Accordingly (at 6 o'clock), the House adjourned."
    ])
  })
})
