import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

export type PublicFiles = { has: (path: string) => boolean }

/** The files anybody may fetch and keep: what the build made for browsers, and what lies in public/. */
export function listPublicFiles(folder: string): PublicFiles {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  const files = names.filter((entry) => entry.isFile())
  const paths = new Set(
    files.map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).split(sep).map(encodeURIComponent).join('/'),
    ),
  )
  return { has: (path) => path.startsWith('/_next/static/') || paths.has(path) }
}
