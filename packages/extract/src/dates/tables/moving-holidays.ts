import {chineseNewYear} from '../calendar/chinese.js'
import {dayNumber, weekdayOf} from '../calendar/days.js'
import {roshHashanah} from '../calendar/hebrew.js'
import {sankranti, tithiDay} from '../calendar/hindu.js'
import {islamicIn} from '../calendar/islamic.js'
import type {Holiday} from './holiday.js'

const chinese = (shift: number): Holiday => ({of: (year) => chineseNewYear(year) + shift})
/** Counted from Rosh Hashanah; what comes before it in a civil year, from the next one back. */
const hebrew = (shift: number, days = 1): Holiday => ({of: (year) => roshHashanah(year) + shift, days})
/** Kislev has its 25th a day later in years whose Cheshvan has 30 days. */
const hanukkah: Holiday = {
  of: (year) => {
    const begin = roshHashanah(year)
    return begin + ((roshHashanah(year + 1) - begin) % 10 === 5 ? 84 : 83)
  },
  days: 8
}
/** The ninth of Av, put off from a sabbath. */
const tishaBav: Holiday = {
  of: (year) => {
    const day = roshHashanah(year) - 51
    return weekdayOf(day) === 6 ? day + 1 : day
  }
}
const islamic = (month: number, day: number, days = 1): Holiday => ({
  of: (year) => islamicIn(year, month, day),
  days
})
const lastFridayOfRamadan: Holiday = {
  of: (year) => {
    const eve = islamicIn(year, 10, 1) - 1
    return eve - ((((eve - 1) % 7) + 7) % 7)
  }
}
const tithi = (month: number, tithi: number, hour?: number, shift = 0, days = 1): Holiday => ({
  of: (year) => tithiDay(year, month, tithi, hour) + shift,
  days
})
const solar = (sign: number, shift = 0): Holiday => ({of: (year) => sankranti(year, sign) + shift})

const evening = 18
const midnight = 24
const noon = 12

const diwali = tithi(6, 30, evening)
const dhanteras = tithi(6, 30, evening, -2)
const dussehra = tithi(6, 10, 10)
const holi = tithi(11, 15, evening, 1)
const janmashtami = tithi(4, 23, midnight)
const ramNavami = tithi(0, 9, noon)
const ugadi = tithi(0, 1)
const chhath = tithi(7, 6, 17)
const vasant = tithi(10, 5, 9)
const vaisakhi = solar(0)
const pongal = solar(9)
const ravidas = tithi(10, 15)
const gobind = tithi(9, 7)
const valmiki = tithi(6, 15)
const buddha = tithi(1, 15)
const nowruz: Holiday = {of: (year) => dayNumber(year, 3, 20)}
const parsi: Holiday = {of: (year) => dayNumber(year, 8, 16 + Math.floor((2023 - year) / 4))}

const fitr = islamic(10, 1)
const adha = islamic(12, 10)
const miraj = islamic(7, 27)
const qadr = islamic(9, 27)

/** Holidays that follow the moon or the stars, by the words that name them, without apostrophes. */
export const movingHolidays: ReadonlyArray<readonly [name: string, holiday: Holiday]> = [
  ...named(
    chinese(0),
    'chinese new year|chinese new years|chinese new years day|chinese lunar new year|chinese lunar new years day|lunar new year|lunar new years day'
  ),
  ...named(chinese(-1), 'chinese new years eve|lunar new years eve'),
  ...named(chinese(14), 'lantern festival'),
  ...named(hebrew(-163, 8), 'passover|pesach'),
  ...named(hebrew(-193), 'purim'),
  ...named(hebrew(-192), 'shushan purim'),
  ...named(hebrew(-145), 'lag baomer'),
  ...named(tishaBav, 'tisha bav'),
  ...named(hebrew(-113, 2), 'shavuot|shavuos'),
  ...named(hebrew(0, 2), 'rosh hashanah|rosh hashana|jewish new year'),
  ...named(hebrew(9), 'yom kippur|day of atonement'),
  ...named(hebrew(14, 7), 'sukkot|sukkos|feast of tabernacles'),
  ...named(hebrew(21), 'shemini atzeret'),
  ...named(hebrew(22), 'simchat torah'),
  ...named(hanukkah, 'hanukkah|hanukah|chanukah|hannukkah|channukah|festival of lights'),
  ...named(islamic(1, 1), 'islamic new year|muslim new year'),
  ...named(islamic(1, 1, 29), 'muharram'),
  ...named(islamic(1, 10), 'ashura|day of ashura'),
  ...named(islamic(3, 12), 'mawlid|milad un nabi|prophets birthday'),
  ...named(miraj, 'isra and miraj|prophets ascension|night journey|night of ascension'),
  ...named(islamic(9, 1, 30), 'ramadan|ramadhan|ramzan'),
  ...named(qadr, 'laylat al-qadr|laylat al qadr|night of power|night of measures|night of destiny'),
  ...named(lastFridayOfRamadan, 'jumuat-ul-wida|jamat ul-vida|jumat al-wida'),
  ...named(fitr, 'eid|eid al-fitr|eid al fitr|eid ul-fitr|id al-fitr|id ul-fitr'),
  ...named(
    adha,
    'eid al-adha|eid al adha|eid ul-adha|id ul-adha|id al-adha|bakr id|bakra eid|sacrifice feast|feast of sacrifice'
  ),
  ...named(dhanteras, 'dhanteras|dhanatrayodashi'),
  ...named(tithi(6, 30, evening, -1), 'naraka chaturdashi|kali chaudas|choti diwali'),
  ...named(diwali, 'diwali|deepavali|divali'),
  ...named(tithi(6, 30, evening, 1), 'govardhan puja'),
  ...named(tithi(6, 30, evening, 2), 'bhai dooj'),
  ...named(chhath, 'chhath|chhath puja|chhath parv|dala puja|dala chhath|surya shashthi'),
  ...named(tithi(6, 1), 'sharad navratri|navratri'),
  ...named(tithi(6, 6, undefined, 0, 5), 'durga puja'),
  ...named(tithi(6, 7), 'maha saptami'),
  ...named(dussehra, 'dussehra|dasara|vijayadashami'),
  ...named(tithi(6, 19, 20), 'karva chauth|karwa chauth|karaka chaturthi'),
  ...named(valmiki, 'valmiki jayanti|maharishi valmiki jayanti|pargat diwas'),
  ...named(tithi(7, 15), 'guru nanak jayanti|guru nanak gurpurab|gurpurab'),
  ...named(tithi(3, 2), 'rath yatra|ratha yatra|ratha-yatra|rathayatra'),
  ...named(tithi(3, 15), 'guru purnima'),
  ...named(tithi(4, 15, 14), 'raksha bandhan|rakhi'),
  ...named(janmashtami, 'janmashtami|krishna janmashtami|gokulashtami|krishnashtami'),
  ...named(tithi(5, 4, noon), 'ganesh chaturthi|vinayaka chaturthi'),
  ...named(solar(9, -1), 'lohri|bhogi|bogi pandigai'),
  ...named(pongal, 'pongal|thai pongal|makar sankranti|makara sankranti|sankranti|maghi'),
  ...named(solar(9, 1), 'mattu pongal'),
  ...named(solar(9, 2), 'kaanum pongal|kanni pongal'),
  ...named(vaisakhi, 'vaisakhi|baisakhi|vasakhi|vaishakhi|mesadi|tamil new year'),
  ...named(vasant, 'vasant panchami|basant panchami|saraswati puja'),
  ...named(
    ravidas,
    'guru ravidas jayanti|guru ravidass jayanti|guru ravidas birthday|guru ravidass birthday'
  ),
  ...named(gobind, 'guru gobind singh jayanti|guru govind singh jayanti|guru gobind singh birthday'),
  ...named(tithi(10, 29, midnight), 'maha shivaratri|maha shivratri|shivaratri|shivratri'),
  ...named(tithi(11, 15, evening), 'holika dahan|kamudu pyre|chhoti holi'),
  ...named(holi, 'holi|dhulandi|phagwah|dhuli vandana'),
  ...named(ugadi, 'ugadi|yugadi|gudi padwa|chaitra sukladi'),
  ...named(ramNavami, 'ram navami|rama navami'),
  ...named(tithi(0, 13), 'mahavir jayanti|mahavir janma kalyanak'),
  ...named(buddha, 'vesak|wesak|buddha day|buddha purnima|vaisakha'),
  ...named(nowruz, 'nowruz|persian new year'),
  ...named(parsi, 'parsi new year|jamshedi navroz')
]

function named(holiday: Holiday, names: string): Array<readonly [string, Holiday]> {
  return names.split('|').map((name) => [name, holiday])
}
