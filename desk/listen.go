package desk

import "sync"

// Change is a story that was compared again, or why it could not be.
type Change struct {
	Story   string
	Version int
	Fault   string
}

// listeners are told of changes.
type listeners struct {
	mu  sync.Mutex
	all map[chan Change]bool
}

// backlog is how many changes wait for one who does not listen; what comes
// behind them is not told to that one.
const backlog = 256

// Listen gives changes as they happen, until stop is called. Who lags far
// behind misses some: a change only says where to look.
func (d *Desk) Listen() (changes <-chan Change, stop func()) {
	c := make(chan Change, backlog)
	d.heard.mu.Lock()
	defer d.heard.mu.Unlock()
	if d.heard.all == nil {
		d.heard.all = map[chan Change]bool{}
	}
	d.heard.all[c] = true
	return c, func() {
		d.heard.mu.Lock()
		defer d.heard.mu.Unlock()
		delete(d.heard.all, c)
	}
}

func (l *listeners) tell(c Change) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for to := range l.all {
		select {
		case to <- c:
		default:
		}
	}
}
