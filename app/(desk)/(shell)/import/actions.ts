'use server'

import { action } from '@/lib/action'
import { importArticle } from '@/lib/articles/import-article'
import { importArticleSchema } from '@/lib/articles/schema'

export const importArticleAction = action(importArticleSchema, importArticle)
