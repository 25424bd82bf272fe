import { z } from 'zod'

/** One spelling for one address. Only the form is checked; whether mail arrives is nobody's business here. */
export const emailSchema = z
  .string()
  .max(254)
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email())

/** Passwords are judged by `passwordFlaw`, which can say what is wrong; here only the size is bounded. */
export const passwordSchema = z.string().min(1).max(1_000)

export const signInSchema = z.object({ email: z.string().min(1).max(254), password: passwordSchema })
