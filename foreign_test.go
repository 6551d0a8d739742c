package synoptic

import (
	"encoding/json"
	"strings"
	"testing"

	"synoptic/news"
)

// TestForeignIsNotClaimed: a report in a language that is not read stands in
// the story and is cited for what it quotes only.
func TestForeignIsNotClaimed(t *testing.T) {
	var s news.Story
	for _, text := range []string{
		"The ferry Estrella sank on Sunday off the port of Skarn with 40 people on board, said Mirela Sanz, the mayor.\nTwelve people died and 23 were rescued.",
		"Twelve people died when the ferry Estrella sank on Sunday off Skarn with 40 people on board, the mayor, Mirela Sanz, said.",
		"El transbordador Estrella se hundió el domingo frente al puerto de Skarn con 40 personas a bordo, según informó Mirela Sanz.\n«El barco no debía salir», dijo Sanz. Murieron 12 personas y 23 fueron rescatadas en 2031.",
	} {
		s.Reports = append(s.Reports, Read(news.Raw{Body: []byte(text), Input: text[:12]})...)
	}
	own := s.Reports[2].ID
	out := Compare(s)
	if len(out.Reports) != 3 {
		t.Fatalf("%d reports, want 3", len(out.Reports))
	}
	for what, part := range map[string]any{
		"agreed": out.Agreed, "sole": out.Sole, "brief": out.Brief, "disputed": out.Disputed, "figures": out.Figures, "timeline": out.Timeline, "sources": out.Sources,
	} {
		b, err := json.Marshal(part)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(b), own) {
			t.Errorf("%s claims something of the Spanish report: %s", what, b)
		}
	}
}
