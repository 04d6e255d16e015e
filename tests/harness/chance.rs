//! Chance that comes the same each time.

/// Numbers of a seed: `SplitMix64` (Steele, Lea, Flood 2014).
pub struct Chance(pub u64);

impl Chance {
    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }

    /// A place among so many.
    pub fn roll(&mut self, below: usize) -> usize {
        usize::try_from(self.below(below as u64)).expect("a number that fits")
    }

    /// True so many times of a hundred.
    pub fn happens(&mut self, percent: usize) -> bool {
        self.roll(100) < percent
    }

    /// One of some.
    pub fn pick<T: Copy>(&mut self, some: &[T]) -> T {
        some[self.roll(some.len())]
    }
}
