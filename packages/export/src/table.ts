import {z} from 'zod'

/** A value in a row: anything that JSON can hold. */
export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Value[]
  | {readonly [key: string]: Value}

/** One row: a plain object whose keys are the columns’ names. A key that is absent counts as `null`. */
export type Row = Readonly<Record<string, Value>>

/** What the cells of a column hold. */
export interface ColumnType {
  readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'object' | 'any'
  readonly nullable: boolean
  /** The only values that occur, where the schema lists them. */
  readonly values?: readonly string[]
  /** What the items of a `list` hold. */
  readonly items?: ColumnType
}

/** One column of a table. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** What the column means; empty where the schema does not say. */
  readonly description: string
  /** Where people read it: the lowest comes first; `Infinity` where the schema does not say. */
  readonly rank: number
}

/** A table: its columns are in the order of the schema. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
}

/** The parts of a JSON Schema that columns are read from. */
interface Property {
  readonly type?: unknown
  readonly enum?: unknown
  readonly const?: unknown
  readonly anyOf?: unknown
  readonly items?: unknown
  readonly description?: unknown
  readonly rank?: unknown
}

/**
 * Returns the table that a zod object schema describes.
 *
 * `description` and `rank` come from the field’s `.meta()`, or from the `.meta()` of what it wraps
 * (`field.nullable()` keeps those of `field`).
 */
export function tableOf(name: string, schema: z.ZodObject): Table {
  const properties = Object.entries(z.toJSONSchema(schema, {unrepresentable: 'any'}).properties ?? {})
  return {name, columns: properties.map(([column, property]) => columnOf(column, asProperty(property)))}
}

function columnOf(name: string, property: Property): Column {
  const wrapped = alternatives(property)
  const find = (key: 'description' | 'rank'): unknown =>
    property[key] ?? wrapped.map((inner) => inner[key]).find((value) => value !== undefined)
  const description = find('description')
  const rank = find('rank')
  return {
    name,
    type: typeOf(property),
    description: typeof description === 'string' ? description : '',
    rank: typeof rank === 'number' ? rank : Infinity
  }
}

function typeOf(property: Property): ColumnType {
  const all = alternatives(property)
  const others = all.filter(({type}) => type !== 'null')
  const nullable = others.length < all.length
  const [only] = others
  if (!only || others.length > 1) return {kind: 'any', nullable}
  const values = valuesOf(only)
  return {
    kind: kindOf(only),
    nullable,
    ...(values && {values}),
    ...(only.type === 'array' && {items: typeOf(asProperty(only.items))})
  }
}

/** `field.nullable()` is written `anyOf: [field, {type: 'null'}]` or, when short, `type: ['number', 'null']`. */
function alternatives(property: Property): readonly Property[] {
  const {anyOf, type} = property
  if (Array.isArray(anyOf)) return anyOf.flatMap((inner) => alternatives(asProperty(inner)))
  return Array.isArray(type)
    ? type.map((one: unknown) => Object.assign({}, property, {type: one}))
    : [property]
}

function valuesOf(property: Property): readonly string[] | undefined {
  const listed: readonly unknown[] = Array.isArray(property.enum) ? property.enum : [property.const]
  const texts = listed.filter((value) => typeof value === 'string')
  return texts.length === listed.length ? texts : undefined
}

function kindOf({type}: Property): ColumnType['kind'] {
  switch (type) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'object':
      return type
    case 'array':
      return 'list'
    default:
      return 'any'
  }
}

function asProperty(value: unknown): Property {
  return typeof value === 'object' && value !== null ? value : {}
}
