/** A smooth function: returns its value at a point and fills in its gradient there. */
type Objective = (at: Float64Array, gradient: Float64Array) => number

interface Step {
  readonly moved: Float64Array
  readonly turned: Float64Array
  readonly rho: number
}

const remembered = 8
const maxSteps = 200
const maxHalvings = 30
const sufficient = 1e-4
const flat = 1e-5

/**
 * The lowest point of a convex function, by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm
 * 7.4) with halving of the step. The same input gives the same bytes.
 */
export function descend(from: Float64Array, objective: Objective): Float64Array {
  let at = Float64Array.from(from)
  let gradient = new Float64Array(at.length)
  let value = objective(at, gradient)
  const steps: Step[] = []
  for (let count = 0; count < maxSteps && norm(gradient) > flat * Math.max(1, norm(at)); count++) {
    const direction = directionOf(gradient, steps)
    const slope = dot(direction, gradient)
    if (slope >= 0) break
    let length = steps.length === 0 ? Math.min(1, 1 / norm(gradient)) : 1
    let next = at
    let nextGradient = gradient
    let nextValue = value
    let halvings = 0
    for (; halvings < maxHalvings; halvings++, length /= 2) {
      next = at.map((coordinate, index) => coordinate + length * direction[index]!)
      nextGradient = new Float64Array(at.length)
      nextValue = objective(next, nextGradient)
      if (nextValue <= value + sufficient * length * slope) break
    }
    if (halvings === maxHalvings) break
    const moved = next.map((coordinate, index) => coordinate - at[index]!)
    const turned = nextGradient.map((coordinate, index) => coordinate - gradient[index]!)
    const curvature = dot(moved, turned)
    if (curvature > 1e-12) {
      steps.push({moved, turned, rho: 1 / curvature})
      if (steps.length > remembered) steps.shift()
    }
    at = next
    gradient = nextGradient
    value = nextValue
  }
  return at
}

/** The gradient turned by what the last steps taught of the curvature. */
function directionOf(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((coordinate) => -coordinate)
  const shares: number[] = []
  for (const {moved, turned, rho} of steps.toReversed()) {
    const share = rho * dot(moved, direction)
    shares.push(share)
    add(direction, turned, -share)
  }
  const last = steps.at(-1)
  if (last) {
    const scale = 1 / (last.rho * dot(last.turned, last.turned))
    for (let index = 0; index < direction.length; index++) direction[index] = direction[index]! * scale
  }
  for (const {moved, turned, rho} of steps)
    add(direction, moved, (shares.pop() ?? 0) - rho * dot(turned, direction))
  return direction
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index++) to[index] = to[index]! + times * what[index]!
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!
  return sum
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a))
}
