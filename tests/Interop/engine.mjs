// node engine.mjs status|migrate|measure PROVIDER URL SHADOW FOLDER SCHEMA [FORMER-SCHEMA NAME]
// Drives the schema engine that Prisma 7 ships, as its CLI does: the host reads and writes files, the engine does the rest.
// 'migrate' writes the migration that leads from the former schema to the schema, and applies it; 'status' says what 'migrate status' and 'migrate dev' would find. Answers with JSON.
// The packages are those of this folder, or of the one that SCHEMAFIRST_INTEROP_NODE names.
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'

const root = process.env.SCHEMAFIRST_INTEROP_NODE || path.dirname(new URL(import.meta.url).pathname)
const [, , verb, provider, url, shadow, folder, schemaFile, former, name] = process.argv
const require = createRequire(path.join(root, 'x.js'))
const load = (module) => import(require.resolve(module))
const { bindMigrationAwareSqlAdapterFactory } = await load('@prisma/driver-adapter-utils')

const glue = await import(path.join(root, 'node_modules/@prisma/schema-engine-wasm/schema_engine_bg.js'))
const wasm = new WebAssembly.Instance(
  new WebAssembly.Module(fs.readFileSync(path.join(root, 'node_modules/prisma/build/schema_engine_bg.wasm'))),
  { './schema_engine_bg.js': glue })
glue.__wbg_set_wasm(wasm.exports)
wasm.exports.__wbindgen_start()

const open = []
async function adapter() {
  if (provider === 'sqlite') {
    const { PrismaBetterSqlite3 } = await load('@prisma/adapter-better-sqlite3')
    const factory = new PrismaBetterSqlite3({ url: 'file:' + url })
    const keep = (a) => {
      open.push(() => a.dispose())
      // Whole scripts for the shadow database come as one statement, and one query quotes a text as a name.
      const [query, execute] = [a.queryRaw.bind(a), a.executeRaw.bind(a)]
      a.queryRaw = (r) => query({ ...r, sql: r.sql.replace(/^(SELECT sql FROM sqlite_master WHERE type = 'index' AND name = )"(.*)";\s*$/s, (_, head, text) => `${head}'${text.replaceAll("'", "''")}'`) })
      a.executeRaw = (r) => (r.args.length === 0 ? a.executeScript(r.sql).then(() => 0) : execute(r))
      return a
    }
    return bindMigrationAwareSqlAdapterFactory({
      provider: 'sqlite', adapterName: factory.adapterName,
      connect: async () => keep(await factory.connect()), connectToShadowDb: async () => keep(await factory.connectToShadowDb()),
    })
  }

  const [{ PrismaPg }, pg] = [await load('@prisma/adapter-pg'), (await load('pg')).default]
  const connect = async (connectionString) => {
    const pool = new pg.Pool({ connectionString, max: 3 })
    // Cut, not ended in good order: what the engine still holds would be waited for, and its lock with it.
    pool.on('error', () => {})
    pool.on('connect', (client) => { client.on('error', () => {}); open.push(() => client.connection.stream.destroy()) })
    // The adapter knows no "char", which catalogs are full of: it is told that it is "bpchar".
    const query = pool.query.bind(pool)
    pool.query = async (...args) => {
      const result = await query(...args)
      result.fields?.filter((field) => field.dataTypeID === 18).forEach((field) => { field.dataTypeID = 1042 })
      return result
    }
    const a = await new PrismaPg(pool).connect()
    a.executeScript = async (script) => {
      const client = await pool.connect()
      try { await client.query(script) } catch (error) { await client.query('ROLLBACK').catch(() => {}); a.onError(error) } finally { client.release() }
    }
    a.dispose = async () => {}
    return a
  }
  return bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres', adapterName: '@prisma/adapter-pg',
    connect: () => connect(url),
    connectToShadowDb: async () => {
      const client = new pg.Client(shadow)
      await client.connect()
      await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
      await client.end()
      return connect(shadow)
    },
  })
}

const migrations = () => ({
  baseDir: folder,
  lockfile: { path: 'migration_lock.toml', content: fs.existsSync(path.join(folder, 'migration_lock.toml')) ? fs.readFileSync(path.join(folder, 'migration_lock.toml'), 'utf8') : null },
  shadowDbInitScript: '',
  migrationDirectories: fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort().map((directory) => ({
    path: directory,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: fs.readFileSync(path.join(folder, directory, 'migration.sql'), 'utf8') } },
  })),
})

const content = fs.readFileSync(schemaFile, 'utf8')
const schema = { files: [{ path: 'schema.prisma', content }] }
// The former schema stands in for the folder where the engine cannot be given a shadow database for it.
const from = former ? { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: fs.readFileSync(former, 'utf8') }] } : { tag: 'empty' }
const to = { tag: 'schemaDatamodel', ...schema }
const filters = { externalTables: [], externalEnums: [] }

// A connection of its own for each question: the engine keeps its lock as long as it is connected.
async function ask(question) {
  const engine = await glue.SchemaEngine.new({ datamodels: [['schema.prisma', content]] }, () => {}, await adapter())
  try {
    return await question(engine)
  } finally {
    engine.free()
    for (const close of open.splice(0)) {
      await close()
    }
  }
}

let answer
if (verb === 'migrate') {
  const script = await ask((engine) => engine.diff({ from, to, script: true, exitCode: null, filters, shadowDatabaseUrl: null }))
  const created = new Date().toISOString().replace(/\D/g, '').slice(0, 14) + '_' + name
  fs.mkdirSync(path.join(folder, created))
  fs.writeFileSync(path.join(folder, created, 'migration.sql'), script.stdout)
  const lock = path.join(folder, 'migration_lock.toml')
  if (!fs.existsSync(lock)) {
    fs.writeFileSync(lock, `# Please do not edit this file manually\n# It should be added in your version-control system (e.g., Git)\nprovider = "${provider}"\n`)
  }
  const done = await ask((engine) => engine.applyMigrations({ migrationsList: migrations(), filters }))
  answer = { name: created, applied: done.appliedMigrationNames }
} else if (verb === 'measure') {
  // For the benchmark: the median of the processor time of five warm runs of each in milliseconds, and this process's memory at its highest.
  const median = async (question) => {
    const times = []
    for (let run = 0; run < 6; run++) {
      times.push(await ask(async (engine) => {
        const start = process.cpuUsage()
        await question(engine)
        const used = process.cpuUsage(start)
        return (used.user + used.system) / 1000
      }))
    }
    return times.slice(1).sort((a, b) => a - b)[2]
  }
  const diff = (from) => median((engine) => engine.diff({ from, to, script: true, exitCode: null, filters, shadowDatabaseUrl: null }))
  const base = `datasource db {\n  provider = "${provider}"\n}\n`
  answer = {
    create: await diff({ tag: 'empty' }),
    evolve: await diff(from),
    pull: await median((engine) => engine.introspect({ schema: { files: [{ path: 'schema.prisma', content: base }] }, baseDirectoryPath: '/', force: true, compositeTypeDepth: -1, namespaces: null })),
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }
} else {
  const history = await ask((engine) => engine.diagnoseMigrationHistory({ migrationsList: migrations(), optInToShadowDatabase: true, filters }))
  const development = await ask((engine) => engine.devDiagnostic({ migrationsList: migrations(), filters }))
  // Pushing the schema finds nothing to do when the database is what the schema asks for.
  const rest = await ask((engine) => engine.schemaPush({ schema, force: false, filters }))
  answer = {
    upToDate: history.history === null && history.failedMigrationNames.length + history.editedMigrationNames.length === 0
      && development.action.tag === 'createMigration' && rest.executedSteps === 0,
    history, development, rest,
  }
}
process.stdout.write(JSON.stringify(answer) + '\n', () => process.exit(0))
