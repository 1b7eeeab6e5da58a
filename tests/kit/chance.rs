//! Chance that can be repeated, for invented people.

/// Numbers that look like chance and are the same every time: a linear
/// congruential generator with the constants of Knuth's MMIX.
pub struct Chance(u64);

impl Chance {
    /// Begins at `seed`.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0 to one less than `most`.
    pub fn below(&mut self, most: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(most.max(1))) as u32
    }

    /// One of `all`, each as often as the others.
    pub fn any<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len() as u32) as usize]
    }

    /// One of `all`, the first ones more often.
    pub fn common<'a>(&mut self, all: &[&'a str]) -> &'a str {
        let most = all.len() as u32;
        all[self.below(most).min(self.below(most)) as usize]
    }
}
