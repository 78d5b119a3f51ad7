/** Words before `one` that make it a pronoun: `this one`, `a good one`, `number one`. */
export const beforePronoun: ReadonlySet<string> = new Set(
  (
    'this that the which each every any no some another other last next first second third new ' +
    'good better best bad big small little old right wrong same only main great nice cool ' +
    'different interesting important day number square version plus minus step zero and a an'
  ).split(' ')
)

/** Words after `one` that do not begin what it counts: `one of them`, `one is new`, `one thing`. */
export const afterPronoun: ReadonlySet<string> = new Set(
  (
    'of or after before known made costs comes takes makes looks seems works uses else ' +
    'is was are were has had have does did do will would can could should might may that ' +
    'which who where when thing way day time point side hand place sense level kind sort reason ' +
    'example more another other and in on at to for from by with about as than the a i you he ' +
    'she we they it this my your just really if because but so here there too up out off over ' +
    'not also then last quick final second minute moment bit size needs gets goes wants must ' +
    'says said being called named back everyone everybody someone somebody nobody versus vs per ' +
    "right probably actually maybe like instead always never ever gotta today now yet i'm i've " +
    "it's you're they're we're i'd i'll once myself yourself himself herself itself themselves ourselves"
  ).split(' ')
)
