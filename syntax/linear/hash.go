package linear

// Mix spreads a feature's value over all bits, each template by its own salt.
func Mix(salt, value uint64) uint32 {
	h := (value ^ salt*0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9
	h = (h ^ h>>32) * 0x94D049BB133111EB
	return uint32(h >> 32)
}

// And joins two values to one.
func And(a, b uint64) uint64 { return a*0x9E3779B97F4A7C15 + b }

// And3 joins three values to one.
func And3(a, b, c uint64) uint64 { return And(And(a, b), c) }
