'use server'

import { action } from '@/lib/action'
import { publishReviewedVersion } from '@/lib/review/publish-reviewed-version'
import { publishReviewedVersionSchema } from '@/lib/review/schema'

export const publishReviewedVersionAction = action(publishReviewedVersionSchema, publishReviewedVersion)
