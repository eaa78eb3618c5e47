import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffMigrationsToSchema, MIGRATION_LOCK, SOURCES } from '../db/migration-engine'
import { withAuthoringDatabase } from './authoring-database'

const [verb, ...words] = process.argv.slice(2)
const name = words.find((word) => !word.startsWith('--'))

if (verb === 'new' && name) await writeMigration(name, words.includes('--empty'))
else if (verb === 'check') await checkMigrations()
else {
  console.error('usage: npm run migration:new -- NAME [--empty]   or   tsx lib/ops/migration-authoring.ts check')
  process.exitCode = 1
}

async function writeMigration(name: string, empty: boolean) {
  const sql = await withAuthoringDatabase((ownerUrl) => diffMigrationsToSchema(ownerUrl))
  if (sql === '' && !empty) {
    console.log('The migrations already make what the schema says. Use --empty for SQL written by hand.')
    return
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(SOURCES.migrationsFolder, `${stamp}_${name.replace(/\W+/g, '_')}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  writeFileSync(join(SOURCES.migrationsFolder, 'migration_lock.toml'), MIGRATION_LOCK)
  console.log(`wrote ${folder}/migration.sql`)
}

async function checkMigrations() {
  const sql = await withAuthoringDatabase((ownerUrl) => diffMigrationsToSchema(ownerUrl))
  if (sql === '') console.log('The migrations make exactly what the schema says.')
  else {
    console.error(`The migrations do not make what the schema says. Missing:\n${sql}`)
    process.exitCode = 1
  }
}
