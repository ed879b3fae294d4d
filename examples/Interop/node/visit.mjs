// node visit.mjs FILE: reads what the C# program wrote into the guest book, answers it, and adds a guest. Prisma's own client, made by 'npx prisma generate'.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaClient } from '@prisma/client'

const prisma = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${process.argv[2]}` }) })
const ada = await prisma.guest.findUniqueOrThrow({ where: { name: 'Ada' }, include: { entries: true } })
for (const { text, tip, visitors } of ada.entries) {
  console.log(`${ada.name}: ${text} (tip ${tip.toFixed(2)}, ${visitors} visitors, since ${ada.since.getUTCFullYear() >= 2026})`)
}
await prisma.guest.update({ where: { id: ada.id }, data: { entries: { create: { text: 'Answered from Node', tip: '0.10', visitors: 1n } } } })
await prisma.guest.create({ data: { name: 'Brendan', entries: { create: [{ text: 'Hello from Node', tip: 1, visitors: 2n }] } } })
await prisma.$disconnect()
