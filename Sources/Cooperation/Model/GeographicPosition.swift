/// A point on the earth, in degrees of WGS 84.
package struct GeographicPosition: Hashable, Sendable {
  package let latitude: Double
  package let longitude: Double

  /// Makes a point; nil when a degree is out of range.
  package init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }
}
