/**
 * What stands in a field at this moment. The forms of the door keep no copy of it: what somebody typed before the
 * scripts had arrived would be in the field and missing from the copy.
 */
export function formText(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name)
  return typeof value === 'string' ? value : ''
}
