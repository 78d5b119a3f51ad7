import {checkCases} from '../cases.test.kit.js'

checkCases(
  'date/holiday',
  [
    ['they fasted on «Isra and Mi’raj 2018», as ever', '2018-04-13'],
    ['we thanked him on «Sysadmin Day 2015»', '2015-07-31'],
    ['graves are lit on the «Day of the Dead 2019»', '2019-11-02'],
    ['clocks went back at «daylight saving end 2017» as ever', '2017-11-05'],
    ['she was born on «Parsi New Year 2018» in Surat', '2018-08-17'],
    ['they walked on «Whitmonday 2013» to the spring', '2013-05-20'],
    ['we were home for «Christmas»', '2022-12-25'],
    ['«Thanksgiving 2014» was cold', '2014-11-27'],
    ['«last Halloween» she was a bat', '2022-10-31'],
    ["we will dance on «New Year's Eve»", '2023-12-31'],
    ['on «Easter Monday 2018» it snowed', '2018-04-02'],
    ['they were back for «Chinese New Year’s Eve 2014»', '2014-01-30'],
    ['we slept late over «Labor Day weekend»', '2022-09-03/2022-09-05'],
    ['he paid on «Tax Day two years ago»', '2021-04-15'],
    ['on «St. Patrick’s Day last year» it rained', '2022-03-17'],
    ['the shop closed for «Ramadan 2018»', '2018-05-16/2018-06-14'],
    ['talks for «World Refugee Day 2019» began', '2019-06-20'],
    ['he gave up sugar for «Lent 2021»', '2021-02-17/2021-04-03'],
    ['lamps were lit at «Diwali in 2020»', '2020-11-14']
  ],
  [
    'a Christmas tree',
    'every Christmas we sing',
    'the Easter bunny',
    'a father and a day',
    'she had an epiphany',
    'he lent 200 dollars',
    'my week was like Groundhog Day',
    'they valentine the new york office'
  ]
)
