import {describe, expect, test} from 'vitest'
import {recordLabelAt} from './label.js'

describe('recordLabelAt', () => {
  test.each([
    ['Mr. BERG. I object.', 'Mr. BERG'],
    ['Ms. OAKES. Mr. Speaker, I yield.', 'Ms. OAKES'],
    ['Mrs. McCRAE. Yes.', 'Mrs. McCRAE'],
    ['Miss LOWE of Ohio. Yes.', 'Miss LOWE of Ohio'],
    ['Mr. DeVRIES. Yes.', 'Mr. DeVRIES'],
    ["Mr. O'DAY. Yes.", "Mr. O'DAY"],
    ['Ms. ROS-LEWIN. Yes.', 'Ms. ROS-LEWIN'],
    ['Ms. ARCE LOWE. Yes.', 'Ms. ARCE LOWE'],
    ['Ms. ARCE LOWE of Texas. Yes.', 'Ms. ARCE LOWE of Texas'],
    ['Mr. BERG of New Mexico. Yes.', 'Mr. BERG of New Mexico'],
    ['Mr. BERG of the Virgin Islands. Yes.', 'Mr. BERG of the Virgin Islands'],
    ['Mr. BERG of the Northern Mariana Islands. Yes.', 'Mr. BERG of the Northern Mariana Islands'],
    ['Mr. NED R. BERG of Iowa. Yes.', 'Mr. NED R. BERG of Iowa'],
    ['Mr. A.J. BERG of Maine. Yes.', 'Mr. A.J. BERG of Maine'],
    ['Mr. AL BERG of Maine. Yes.', 'Mr. AL BERG of Maine'],
    ['Mr. de la ROSA. Yes.', 'Mr. de la ROSA'],
    ['Mr. VAN HORN. Yes.', 'Mr. VAN HORN'],
    ['Mr. ST. CLAIR. Yes.', 'Mr. ST. CLAIR'],
    ['Mr. WU. Yes.', 'Mr. WU'],
    ['Mr. LaCROIX. Yes.', 'Mr. LaCROIX'],
    ['Mr. MacDOWELL. Yes.', 'Mr. MacDOWELL'],
    ['Mr. FITZGERALD, Jr. Yes.', undefined],
    ['Ms. P\u00c9REZ. Yes.', 'Ms. P\u00c9REZ'],
    ['Mr. BERG (during the reading). Mr. Chairman, I ask', 'Mr. BERG (during the reading)'],
    ['Mr. BERG [presiding]. Yes.', 'Mr. BERG [presiding]'],
    ['Mr. Manager BERG. Senators, we rest.', 'Mr. Manager BERG'],
    ['Ms. Counsel OAKES. Mr. Chief Justice,', 'Ms. Counsel OAKES'],
    ['The SPEAKER. The question is', 'The SPEAKER'],
    ['The SPEAKER pro tempore. Is there', 'The SPEAKER pro tempore'],
    ['The SPEAKER pro tempore (Mr. Berg of\nMaine). Is there', 'The SPEAKER pro tempore (Mr. Berg of Maine)'],
    ['The SPEAKER pro tempore (during the vote). Members', 'The SPEAKER pro tempore (during the vote)'],
    ['The ACTING SPEAKER pro tempore. So', 'The ACTING SPEAKER pro tempore'],
    ['The ACTING PRESIDENT pro tempore. So', 'The ACTING PRESIDENT pro tempore'],
    ['The PRESIDENT pro tempore. So', 'The PRESIDENT pro tempore'],
    ['The VICE PRESIDENT. So', 'The VICE PRESIDENT'],
    ['The PRESIDING OFFICER (Ms. Oakes). So', 'The PRESIDING OFFICER (Ms. Oakes)'],
    ['The CHAIRMAN. So', 'The CHAIRMAN'],
    ['The CHAIRMAN pro tempore (Mr. Berg). So', 'The CHAIRMAN pro tempore (Mr. Berg)'],
    ['The Acting CHAIR. So', 'The Acting CHAIR'],
    ['The CHAIR. So', 'The CHAIR'],
    ['The CHIEF JUSTICE. So', 'The CHIEF JUSTICE'],
    ['The CLERK. So', 'The CLERK'],
    [
      'The SPEAKER pro tempore (Mr. Berg) (during the vote). So',
      'The SPEAKER pro tempore (Mr. Berg) (during the vote)'
    ],
    ['The Speaker pro tempore. So', 'The Speaker pro tempore'],
    ['The Presiding Officer. So', 'The Presiding Officer'],
    ['Senator LOWE. Yes.', 'Senator LOWE'],
    ['Mr. BERG of TX. Yes.', 'Mr. BERG of TX'],
    ['Mr. St. CLAIR. Yes.', 'Mr. St. CLAIR'],
    ['Ms. Mc CRAE. Yes.', 'Ms. Mc CRAE'],
    ['President LOWE. Mr. Speaker,', 'President LOWE'],
    ['Prime Minister LOWE. Mr. Speaker,', 'Prime Minister LOWE']
  ])('reads %j', (line, label) => {
    expect(recordLabelAt(line, 0)?.label).toBe(label)
  })
  test.each([
    'Mr. Speaker, I rise',
    'Mr. Speaker. I rise',
    'Mr. President. No.',
    'Mr. SPEAKER. I rise',
    'Madam CHAIRWOMAN. I rise',
    'The SPEAKER pro tempore laid before the House a message.',
    'Mr. BERG changed his vote from ``aye.',
    'Mr. BERG, from the Committee on Rules, reported',
    'Mr. BERG and Ms. OAKES. Both',
    'Messrs. BERG, OAKES, and LOWE changed their votes.',
    'Mr. BERG asked and was given permission',
    'The Clerk read the title of the bill.',
    'The legislative clerk proceeded to call the roll.',
    'The Speaker pro tempore announced that the ayes had it.',
    'The NPT. It was signed',
    'There being no objection, so ordered.',
    'Mr. B. said so',
    'MR. Speaker. It'
  ])('leaves %j', (line) => {
    expect(recordLabelAt(line, 0)).toBeUndefined()
  })
})
