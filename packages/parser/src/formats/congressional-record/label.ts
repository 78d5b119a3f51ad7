/** A label of the Record and where its words begin: `Ms. BERG of Maine (during the vote). `. */
export interface RecordLabel {
  readonly label: string
  readonly start: number
  /** Where the words begin. */
  readonly words: number
}

const upper = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de'
// `BERG`, `McCRAE`, `DeVRIES`, `O'DAY`, `ST.`, `VAN`, `ROS-LEWIN`: two capitals in a row at least.
// An address is none: `Mr. SPEAKER`.
const surname = `(?!SPEAKER\\b|PRESIDENT\\b|CHAIR)(?:(?:[A-Z][a-z]{1,2}|[A-Z]['\\u2019])?[${upper}][${upper}'\\u2019]+\\.?(?:-(?:[A-Z][a-z]{1,2})?[${upper}][${upper}'\\u2019]+){0,2})`
const small = `(?:(?:[A-Z]\\.){1,3}|St\\.|Mc|de|del|la|las|los|der|den|van|von|di|da|do|du|y|e)`
const suffix = `(?:,? (?:Jr|Sr|JR|SR)\\.|,? I{2,3}|,? IV)`
const address = `(?:(?:Mr|Mrs|Ms|Dr|Messrs)\\.|Miss|Mister|Madam|Chairman|Chairwoman|President|Prime Minister|Chancellor|Secretary|General|Admiral|Governor|Delegate|Senator|Representative|Congressman|Congresswoman)(?: (?:Manager|Counsel|Delegate|Chairman))?`
const member = `${address}(?: ${small}){0,3} ${surname}(?: (?:${small}|${surname})){0,4}${suffix}?`
const state = `(?:[A-Z]{2}\\b|[A-Z][a-z]+(?: (?:[A-Z][a-z]+|of))?(?: [A-Z][a-z]+)?)`
const from = `(?: (?:of|from) (?:the )?${state})?`
const offices =
  'SPEAKER|PRESIDENT|VICE PRESIDENT|PRESIDING OFFICER|CHAIRMAN|CHAIRWOMAN|CHAIRPERSON|CHAIR|CHIEF JUSTICE|CLERK|' +
  'LEGISLATIVE CLERK|READING CLERK|BILL CLERK|SECRETARY|PARLIAMENTARIAN|SERGEANT AT ARMS|CHAPLAIN|DOORKEEPER|' +
  'MAJORITY LEADER|MINORITY LEADER|DEAN'
const office = `(?:The|THE) (?:(?:ACTING|Acting|TEMPORARY|Temporary|VICE|Vice|DEPUTY|Deputy|ASSISTANT|Assistant|SENIOR|GUEST|Guest) ){0,2}(?:${offices})(?: (?:pro tem(?:pore)?|PRO TEMPORE|elect|designate))?`
/** Offices without their capitals, where no sentence would end after them. */
const smallOffice = `The (?:Acting )?(?:Speaker|President|Chairman) pro tempore|The Presiding Officer|The Acting Chair(?:man|woman)?`
const aside = `(?:\\s{1,3}[([][^()[\\]]{1,80}[)\\]]){0,2}`
const pattern = new RegExp(`((?:${office}|${smallOffice}|${member}${from})${aside})\\.(?=\\s|$)`, 'y')

/** The label that a paragraph begins with: an office or a surname in capitals, and a full stop. */
export function recordLabelAt(value: string, start: number): RecordLabel | undefined {
  pattern.lastIndex = start
  const label = pattern.exec(value)?.[1]
  if (label === undefined) return undefined
  return {label: label.replace(/\s+/g, ' '), start, words: pattern.lastIndex}
}
