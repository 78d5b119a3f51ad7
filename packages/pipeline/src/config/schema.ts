import {csvOptions, writers} from '@dicta/export'
import {datasetOptions, datasets} from '@dicta/extract'
import {z} from 'zod'

/** What a run can write: the writers’ tables, and the report for people. */
export const formats: readonly string[] = [...writers.map(({name}) => name), 'markdown']

const input = z.array(z.string().min(1)).min(1)

const output = z.strictObject({
  directory: z.string().min(1).optional().meta({
    description: 'Folder of the files that are written, made when it is not there; default: `datasets`'
  }),
  formats: z.array(z.enum(formats)).min(1).optional().meta({
    description:
      'What to write: `csv` for spreadsheets, `jsonl` for programs, `markdown` for one report that people read; default: all. Leave some out when nobody needs them'
  }),
  csv: csvOptions.optional().meta({description: 'How CSV is written'})
})

const notes = z.string().min(1)

const override = z.strictObject({
  extract: datasetOptions.optional().meta({
    description: 'Put over the `extract` of the whole run, option by option; `false` leaves a dataset out'
  }),
  format: z.string().min(1).optional().meta({
    description:
      'Format of the transcripts, such as `text`, `markdown` or `vtt`; default: detected from the content. Set it where detection errs'
  }),
  notes: notes
    .optional()
    .meta({description: 'Show notes of the transcripts; default: `notes` of the whole run'})
})

/** What a configuration file may hold; `run` takes the same. */
export const configSchema = z.strictObject({
  input: input.optional().meta({
    description:
      'Files, folders and globs of transcripts; a pattern that begins with `!` leaves out what it matches. Folders are searched for the file name extensions of transcripts. Paths on the command line replace it'
  }),
  output: output.optional().meta({description: 'What is written, and where'}),
  only: z.array(z.enum(datasets)).min(1).optional().meta({
    description: 'Datasets to make; default: all. Name a few to save time'
  }),
  extract: datasetOptions.optional().meta({description: 'Options of the datasets'}),
  notes: notes.optional().meta({
    description:
      'Show notes in Markdown or HTML: a file for every transcript, or a folder in which each transcript has notes of its own name (`ep-1.vtt` with `ep-1.md`, `.markdown`, `.html` or `.htm`), in folders of the same names where there are several. A recommended work that they list takes title, creator and link from them; default: none'
  }),
  works: z.string().min(1).optional().meta({
    description:
      'CSV file of works that may be named in any transcript, with the header `title,creator,url,kind`, of which only `title` must be there. What notes say of the same title counts more; default: none'
  }),
  plugins: z
    .record(z.string().min(1), z.union([z.literal(false), z.record(z.string(), z.unknown())]))
    .optional()
    .meta({
      description:
        'unified plugins that transform the tree of each transcript before anything is extracted, in this order: module (a package, or a path from the configuration file) to options; `false` leaves it out. A module gives its default export, or its only exported function; `module#name` picks another; default: none'
    }),
  overrides: z.record(z.string().min(1), override).optional().meta({
    description:
      'Glob to options for the transcripts it matches. Where several match, the later ones win; default: none'
  }),
  concurrency: z.int().min(1).optional().meta({
    description:
      'How many transcripts are in memory at a time; default: 8. Lower it for very long transcripts. The files written are the same'
  }),
  cwd: z.string().min(1).optional().meta({
    description:
      'Folder from which relative paths start, also those in the column `transcript`; default: the folder of the configuration file, or the working directory without one'
  })
})

/** The configuration of a run. */
export type Config = z.input<typeof configSchema>
