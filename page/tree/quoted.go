package tree

import "golang.org/x/net/html/atom"

// Quoted is the lines of a page that stand in a block quotation.
func Quoted(page []Line) map[string]bool {
	var out map[string]bool
	for _, p := range page {
		for n, up := p.Block, 0; n != nil && up < blockReach; n, up = n.Parent, up+1 {
			if n.DataAtom != atom.Blockquote {
				continue
			}
			if out == nil {
				out = map[string]bool{}
			}
			out[p.Text] = true
			break
		}
	}
	return out
}

// blockReach is how many elements lie between a line and its block quotation.
const blockReach = 4
