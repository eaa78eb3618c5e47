import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Source = { path: string; text: string }

/** The source files under these folders, without what is generated. */
export function readSources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|mjs)$/.test(file))
      .map((file) => join(folder, file))
      .filter((path) => !path.startsWith('lib/db/generated'))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  )
}

/** The text without its comments; strings and templates stay whole. */
export function withoutComments(text: string): string {
  return text.replace(
    /(["'`])(?:\\[\s\S]|(?!\1)[^\\])*?\1|(^|[^:\\/])\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (part, quote, before) => (quote ? part : (before ?? '')),
  )
}

export type Import = { from: string; names: string; typeOnly: boolean }

/** What a file imports or hands on. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text)
  return [...code.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]/g)].map(
    ([, type, names = '', from = '']) => ({ from, names, typeOnly: type !== undefined }),
  )
}
