/**
 * UTM zone 33 N on ETRS89 (EPSG:25833), Norway's own map projection: there and back by Krüger's series to the sixth order,
 * which holds to less than a millimetre as far as this module answers.
 */

/** Where something is on Earth, in degrees of WGS 84. */
export interface Degrees {
  latitude: number;
  longitude: number;
}

/** Where something is on the map, in metres; north grows upwards. */
export interface Metres {
  east: number;
  north: number;
}

const radians = Math.PI / 180;
const centralMeridian = 15 * radians;
const falseEast = 500_000;
/** The first eccentricity of the ellipsoid GRS 80. */
const eccentricity = 0.08181919104281579;
/** Metres for one radian along the meridian, the zone's scale of 0.9996 included. */
const unit = 6364902.166112741;
/** Krüger's coefficients for GRS 80: from the sphere to the plane, and from the plane to the sphere. */
const toPlane = [
  8.377318247285513e-4, 7.608527848149476e-7, 1.1976455209422673e-9, 2.4291706548410134e-12,
  5.711757817902035e-15, 1.4911177751870806e-17,
];
const toSphere = [
  -8.377321681620353e-4, -5.90587021036896e-8, -1.673482689917342e-10, -2.1647980825651302e-13,
  -3.787978139134215e-16, -7.24874910424406e-19,
];
/** 60° from the central meridian. The series lose their millimetre beyond, and fail 90° away. */
const reach = Math.atanh(Math.sin(60 * radians));

/**
 * Where a place is on the map. Nothing for a place more than 60° of arc from the 15th meridian, or one that is not on
 * Earth. The poles are points like others, and what is just beyond the North Pole lies above it.
 */
export function toUtm33({latitude, longitude}: Degrees): Metres | undefined {
  // The opposite of `>`, so that NaN is refused too.
  if (!(Math.abs(latitude) <= 90)) return undefined;
  const sine = Math.sin(latitude * radians);
  const conformal = Math.sinh(Math.atanh(sine) - eccentricity * Math.atanh(eccentricity * sine));
  const turn = longitude * radians - centralMeridian;
  // At the poles `conformal` is infinite, and every meridian the same.
  const along = Number.isFinite(conformal)
    ? Math.atan2(conformal, Math.cos(turn))
    : Math.sign(sine) * (Math.PI / 2);
  const across = Math.asinh(Math.sin(turn) / Math.hypot(conformal, Math.cos(turn)));
  if (!(Math.abs(across) <= reach)) return undefined;
  const plane = addSeries(toPlane, along, across);
  return {east: falseEast + unit * plane.across, north: unit * plane.along};
}

/** The place at a point of the map. Nothing for points where `toUtm33` puts no place. */
export function fromUtm33({east, north}: Metres): Degrees | undefined {
  const {along, across} = addSeries(toSphere, north / unit, (east - falseEast) / unit);
  if (!(Math.abs(across) <= reach && Math.abs(along) <= Math.PI)) return undefined;
  const turn = Math.atan2(Math.sinh(across), Math.cos(along));
  const latitude = geodetic(Math.sin(along) / Math.hypot(Math.sinh(across), Math.cos(along)));
  const longitude = (centralMeridian + turn) / radians;
  return {latitude: latitude / radians, longitude: longitude > 180 ? longitude - 360 : longitude};
}

/** Adds up the sines of 2z, 4z, 6z … of a complex z, by Clenshaw's recurrence: one sine in the place of each. */
function addSeries(coefficients: readonly number[], along: number, across: number) {
  const [sine, cosine] = [Math.sin(2 * along), Math.cos(2 * along)];
  const [sinh, cosh] = [Math.sinh(2 * across), Math.cosh(2 * across)];
  const [real, imaginary] = [2 * cosine * cosh, -2 * sine * sinh];
  let [a, b, lastA, lastB] = [0, 0, 0, 0];
  for (let place = coefficients.length - 1; place >= 0; place -= 1) {
    const nextA = (coefficients[place] ?? 0) + real * a - imaginary * b - lastA;
    const nextB = real * b + imaginary * a - lastB;
    [lastA, lastB, a, b] = [a, b, nextA, nextB];
  }
  return {
    along: along + sine * cosh * a - cosine * sinh * b,
    across: across + sine * cosh * b + cosine * sinh * a,
  };
}

/** The latitude on the ellipsoid, of the tangent of the conformal one; each round gains more than two digits. */
function geodetic(tangent: number): number {
  const conformal = Math.asinh(tangent);
  let isometric = conformal;
  for (let round = 0; round < 7; round += 1) {
    isometric = conformal + eccentricity * Math.atanh(eccentricity * Math.tanh(isometric));
  }
  return Math.atan(Math.sinh(isometric));
}
