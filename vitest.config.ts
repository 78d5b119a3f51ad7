import {defineConfig} from 'vitest/config'

const conditions = ['@dicta/source']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions, externalConditions: []}},
  test: {
    include: ['packages/*/src/**/*.test.ts', '{benchmarks,training}/src/**/*.test.ts'],
    // Files share no state: one process without isolation starts them several times faster.
    isolate: false
  }
})
