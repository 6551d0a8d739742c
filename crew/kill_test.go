package crew

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"synoptic/store/pgtest"
)

// A few kills here; .ci/run asks for more.
var (
	kills   = flag.Int("kills", 15, "how often one of the workers is killed")
	crashes = flag.Int("crashes", 1, "how often the server is")
	every   = flag.Duration("every", 300*time.Millisecond, "between two kills")
	hands   = flag.Int("hands", 3, "how many workers there are")
	events  = flag.Int("events", 60, "how many events, three documents each, come in meanwhile")
	turns   = flag.Int("turns", 2, "how often the one that leads is killed, to see who is next")
)

// hand is a process that works.
type hand struct {
	*exec.Cmd
	name string
}

// hire starts a process that works on a store under a name.
func hire(t testing.TB, url, name string) hand {
	t.Helper()
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), worker+"="+url+"&application_name="+name)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	return hand{c, name}
}

// kill ends a process as a fault of its machine would.
func (h hand) kill() {
	_ = h.Process.Kill()
	_ = h.Wait()
}

// Workers are killed at random while documents come in, and so is the server:
// in the end there is what one desk makes in peace, nothing lost, nothing twice.
func TestKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("killing takes a while; run without -short")
	}
	raws := archive(*events)
	want := inPeace(t, raws)
	s, url := open(t, "killed")
	workers := make([]hand, *hands)
	for i := range workers {
		workers[i] = hire(t, url, fmt.Sprint("hand", i))
	}
	defer func() {
		for _, h := range workers {
			h.kill()
		}
	}()
	chance := rand.New(rand.NewPCG(3, 4))
	parts := slices.Collect(slices.Chunk(raws, max(1, len(raws) / *kills + 1)))
	for n := range *kills {
		if n < len(parts) {
			accept(t, s, parts[n])
		}
		time.Sleep(*every)
		if *crashes > 0 && n%max(1, *kills / *crashes) == *kills/(2**crashes) {
			pgtest.Crash(t, 200*time.Millisecond)
		}
		i := chance.IntN(len(workers))
		workers[i].kill()
		workers[i] = hire(t, url, workers[i].name)
	}
	for n := *kills; n < len(parts); n++ {
		accept(t, s, parts[n])
	}
	finished(t, s, 5*time.Minute)
	alike(t, want, export(t, s))
	faults, err := s.Doctor(context.Background())
	if err != nil || len(faults) > 0 {
		t.Errorf("%v (%v)", faults, err)
	}
	t.Logf("%d workers, %d kills, %d crashes of the server, %d documents: none lost, none doubled", *hands, *kills, *crashes, len(raws))
}

// When the one that leads is killed another leads, and the work goes on.
func TestNextLeads(t *testing.T) {
	if testing.Short() {
		t.Skip("killing takes a while; run without -short")
	}
	raws := archive(max(4, *turns+1))
	s, url := open(t, "turns")
	workers := map[string]hand{}
	defer func() {
		for _, h := range workers {
			h.kill()
		}
	}()
	for i := range 2 {
		name := fmt.Sprint("turn", i)
		workers[name] = hire(t, url, name)
	}
	leads := leader(t, url, "")
	var longest time.Duration
	for n := range *turns {
		accept(t, s, raws[3*n:3*n+3])
		workers[leads].kill()
		began := time.Now()
		next := leader(t, url, leads)
		longest = max(longest, time.Since(began))
		workers[leads] = hire(t, url, leads)
		leads = next
	}
	finished(t, s, time.Minute)
	t.Logf("the next led after %v at most, of %d times", longest.Round(time.Millisecond), *turns)
}

// leader waits for one to lead that is not was, and gives its name.
func leader(t testing.TB, url, was string) string {
	t.Helper()
	ctx := context.Background()
	c, err := pgx.Connect(ctx, url)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close(ctx)
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		var name string
		err := c.QueryRow(ctx, `SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
			WHERE l.locktype = 'advisory' AND l.granted AND l.objid = hashtext('lead public')::oid AND a.application_name <> $1 AND a.datname = current_database()`, was).Scan(&name)
		if err == nil {
			return name
		}
	}
	t.Fatal("nobody leads")
	return ""
}
