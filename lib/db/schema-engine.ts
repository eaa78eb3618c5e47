import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg')

let loaded: Promise<EngineModule> | undefined

/**
 * Prisma's schema engine as WebAssembly, bound by hand because the package's own entry imports the file as a module,
 * which Node does only behind a flag. Bound once: a second instance would corrupt the first.
 */
export function loadSchemaEngine(): Promise<EngineModule> {
  loaded ??= bind()
  return loaded
}

async function bind(): Promise<EngineModule> {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(`schema engine panic: ${message}`) },
  })
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = readFileSync(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return engine
}
