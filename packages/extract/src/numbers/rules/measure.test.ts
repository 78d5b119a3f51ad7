import {testNumbers} from '../found.test.cases.js'

testNumbers(
  'measures',
  [
    ['The kettle boils for «5 minutes» first.', {kind: 'duration', value: 5, unit: 'min'}],
    ['We sailed «a hundred miles» upwind.', {kind: 'measure', value: 100, unit: '[mi_i]'}],
    ['It is a «45-minute» ride.', {kind: 'duration', value: 45, unit: 'min'}],
    ['The reply came after «40 ms», every time.', {kind: 'duration', value: 40, unit: 'ms'}],
    ['The gap is «point six inches» wide.', {value: 0.6, unit: '[in_i]'}],
    ['He slept for «two and a half hours».', {value: 2.5, unit: 'h'}],
    ['That took «three full days» of work.', {value: 3, unit: 'd'}],
    ['They waited «two decades» for the bridge.', {value: 20, unit: 'a'}],
    ['It was «minus five degrees» outside.', {value: -5, unit: 'deg'}],
    ['The oven goes to «250 °C» at most.', {value: 250, unit: 'Cel'}],
    ['She bought a laptop with «64 gigs» of memory.', {kind: 'measure', value: 64, unit: 'GBy'}],
    ['It needs «16GB» of it.', {value: 16, unit: 'GBy'}],
    ['The flat has «900 square feet», no more.', {value: 900, unit: '[sft_i]'}],
    ['The quarry gave «9 cubic kilometers» of stone.', {value: 9, unit: 'km3'}],
    ['The barn has «3,000 sq ft», I hear.', {value: 3000, unit: '[sft_i]'}],
    ['The race lasted «an hour and 45 minutes» for me.', {value: 105, unit: 'min'}],
    ['He is «six foot two» and thin.', {kind: 'measure', value: 74, unit: '[in_i]'}],
    ['We set them «six feet» apart, two by two.', {value: 6, unit: '[ft_i]'}],
    ['The saw runs at «2,800 rpm» or so.', {value: 2800, unit: '{revolution}/min'}],
    ['It took «two-and-a-half hours» to load.', {value: 2.5, unit: 'h'}],
    ['She is «5 feet 2 inches» tall.', {value: 62, unit: '[in_i]'}],
    ['The mast is «3 meters and 20 centimeters» long.', {value: 320, unit: 'cm'}],
    ['The trip took «a year, two months and 5 days».', {value: 425, unit: 'd'}],
    ['We were out for «two hours ten», then slept.', {value: 130, unit: 'min'}],
    ['The film lasts «one and three quarters of an hour».', {value: 1.75, unit: 'h'}],
    ['It took «a year and a quarter» to dry.', {value: 1.25, unit: 'a'}],
    ['He swam the «100m» freestyle.', {kind: 'measure', value: 100, unit: 'm'}],
    ['Add «0.75 cups» of rice to it.', {kind: 'measure', value: 0.75}],
    ['It took «six to eight weeks», a decade ago.', {low: 6, high: 8, unit: 'wk'}],
    ['We drink «three» cups of tea.', {kind: 'count', of: 'cups'}],
    ['They stayed for «two nights».', {kind: 'duration', value: 2, unit: 'd'}],
    ['The sign says «5kilometers».', {value: 5, unit: 'km'}],
    ['The gap grew from «13.5» to 14 mm.', {kind: 'measure', value: 13.5, unit: 'mm'}]
  ],
  [
    'It takes minutes, not hours.',
    'Then one day we sold it.',
    'A bit of a ton of work.',
    'The Yard was built by Mile Foot and sons.'
  ]
)
