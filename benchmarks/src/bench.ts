import {parse} from '@dicta/parser'
export const size = parse('').children.length
