import {
  type ColumnType,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** What PostgreSQL's catalogues answer with, by type number. The ordinary adapter knows neither "char" nor name[]. */
const COLUMN_TYPES: Record<number, ColumnType> = {
  16: ColumnTypeEnum.Boolean,
  18: ColumnTypeEnum.Character,
  20: ColumnTypeEnum.Int64,
  21: ColumnTypeEnum.Int32,
  23: ColumnTypeEnum.Int32,
  26: ColumnTypeEnum.Int64,
  1002: ColumnTypeEnum.TextArray,
  1003: ColumnTypeEnum.TextArray,
  1005: ColumnTypeEnum.Int32Array,
  1007: ColumnTypeEnum.Int32Array,
  1009: ColumnTypeEnum.TextArray,
  1015: ColumnTypeEnum.TextArray,
  1016: ColumnTypeEnum.Int64Array,
  1184: ColumnTypeEnum.DateTime,
}
const TEXT_ARRAY: number = 1009

/**
 * The schema engine's connection to one database. A script goes to the server whole: cutting it at every
 * semicolon would break function bodies, and one simple query is one transaction.
 */
export function connectCatalog(config: pg.PoolConfig, release: () => Promise<void>): SqlDriverAdapter {
  const pool = new pg.Pool({ ...config, max: 2 })
  const adapterInfo = { provider: 'postgres', adapterName: '@prisma/adapter-pg' } as const
  return {
    ...adapterInfo,
    queryRaw: (query) => ask(pool, query),
    executeRaw: async (query) => (await send(pool, query)).rowCount ?? 0,
    executeScript: (script) => runScript(pool, script),
    startTransaction: () => Promise.reject(new Error('the schema engine opened a transaction')),
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: async () => {
      await pool.end()
      await release()
    },
  }
}

async function ask(pool: pg.Pool, query: SqlQuery) {
  const { fields, rows } = await send(pool, query)
  return {
    columnNames: fields.map(({ name }) => name),
    columnTypes: fields.map(({ dataTypeID }) => COLUMN_TYPES[dataTypeID] ?? ColumnTypeEnum.Text),
    rows,
  }
}

function send(pool: pg.Pool, { sql, args }: SqlQuery) {
  const types = { getTypeParser }
  return pool.query<unknown[]>({ text: sql, values: args, rowMode: 'array', types }).catch(explain)
}

function getTypeParser(type: number, format?: 'text' | 'binary') {
  const kind = COLUMN_TYPES[type]
  if (kind === ColumnTypeEnum.TextArray) return pg.types.getTypeParser(TEXT_ARRAY, 'text')
  if (kind === ColumnTypeEnum.DateTime || kind === ColumnTypeEnum.Int64) return String
  return format === 'binary' ? pg.types.getTypeParser(type, 'binary') : pg.types.getTypeParser(type, 'text')
}

async function runScript(pool: pg.Pool, script: string) {
  await pool.query(script).catch(explain)
}

function explain(error: unknown): never {
  if (!(error instanceof pg.DatabaseError)) throw error
  const { code = 'XX000', severity = 'ERROR', message, detail, column, hint } = error
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
}
