/** The number at `i`, or -1 outside the array. Every index array of this room uses -1 for "nothing". */
export function at(numbers: Int32Array, i: number): number {
  return numbers[i] ?? -1
}
