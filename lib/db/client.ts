import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from '@/generated/prisma/client'

export type Database = PrismaClient
export type Transaction = Prisma.TransactionClient

declare global {
  // Kept across reloads of `next dev`, which would otherwise open a pool for each.
  var tickmarkDatabase: PrismaClient | undefined
}

function connect(): PrismaClient {
  const connectionString = process.env.DATABASE_URL
  if (!connectionString) throw new Error('DATABASE_URL is not set')
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 10 }) })
}

/** The pool of the application's own role, opened at first use. */
export function database(): PrismaClient {
  globalThis.tickmarkDatabase ??= connect()
  return globalThis.tickmarkDatabase
}
