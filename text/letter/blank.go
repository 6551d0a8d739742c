package letter

// SkipSpace is the first offset at or after i that holds no white space.
func SkipSpace(text string, i, end int) int {
	for i < end {
		n := SpaceAt(text, i)
		if n == 0 {
			return i
		}
		i += n
	}
	return end
}

// TrimRight is end moved back over white space.
func TrimRight(text string, start, end int) int {
	for end > start {
		switch {
		case text[end-1] == ' ' || text[end-1] >= '\t' && text[end-1] <= '\r':
			end--
		case end-start > 1 && text[end-2:end] == "\u00a0":
			end -= 2
		default:
			return end
		}
	}
	return end
}

// SpaceAt is the length of the white space sign at i, 0 if there is none.
func SpaceAt(text string, i int) int {
	switch c := text[i]; {
	case c == ' ' || c >= '\t' && c <= '\r':
		return 1
	case c == 0xC2 && i+1 < len(text) && text[i+1] == 0xA0:
		return 2 // no-break space
	case c == 0xE2 && i+2 < len(text) && text[i+1] == 0x80 && (text[i+2] >= 0x80 && text[i+2] <= 0x8B || text[i+2] == 0xAF):
		return 3 // spaces of fixed width, zero width space
	}
	return 0
}
