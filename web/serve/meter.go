package serve

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// meter counts what the site does, and what the store holds when it is asked.
type meter struct {
	site     *Site
	registry *prometheus.Registry
	times    *prometheus.HistogramVec
}

func newMeter(s *Site) *meter {
	m := &meter{site: s, registry: prometheus.NewRegistry(), times: prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name:    "synoptic_request_seconds",
		Help:    "How long requests took.",
		Buckets: []float64{.001, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 10},
	}, []string{"route", "status"})}
	m.registry.MustRegister(m.times, m)
	return m
}

// gauge is a number of the store.
type gauge struct {
	*prometheus.Desc
	of func(state, int) int // of the state and the feeds that fail
}

func desc(name, help string) *prometheus.Desc { return prometheus.NewDesc(name, help, nil, nil) }

var gauges = []gauge{
	{desc("synoptic_documents", "Documents kept."), func(s state, _ int) int { return s.Raws }},
	{desc("synoptic_reports", "Reports kept."), func(s state, _ int) int { return s.Reports }},
	{desc("synoptic_stories", "Stories that hold reports."), func(s state, _ int) int { return s.Stories }},
	{desc("synoptic_unread", "Documents that wait to be read."), func(s state, _ int) int { return s.Unread }},
	{desc("synoptic_work", "Stories that wait to be compared."), func(s state, _ int) int { return s.Work }},
	{desc("synoptic_feeds", "Feeds kept."), func(s state, _ int) int { return s.Feeds }},
	{desc("synoptic_feeds_failing", "Feeds that did not answer well when last asked."), func(_ state, failing int) int { return failing }},
}

// Describe and Collect make the meter one of the numbers it gathers.
func (m *meter) Describe(to chan<- *prometheus.Desc) {
	for _, g := range gauges {
		to <- g.Desc
	}
}

// Collect asks the store.
func (m *meter) Collect(to chan<- prometheus.Metric) {
	ctx, stop := context.WithTimeout(context.Background(), longestRead)
	defer stop()
	now, err := m.site.state(ctx)
	feeds, err2 := m.site.feeds(ctx)
	failing := 0
	for _, f := range feeds.Feeds {
		if f.Failures > 0 {
			failing++
		}
	}
	for _, g := range gauges {
		switch {
		case err != nil:
			to <- prometheus.NewInvalidMetric(g.Desc, err)
		case err2 != nil:
			to <- prometheus.NewInvalidMetric(g.Desc, err2)
		default:
			to <- prometheus.MustNewConstMetric(g.Desc, prometheus.GaugeValue, float64(g.of(now, failing)))
		}
	}
}

func (m *meter) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 2})
}

// time takes the time of each request by its route.
func (m *meter) time(mux *http.ServeMux, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, route := mux.Handler(r)
		began := time.Now()
		seen := &status{ResponseWriter: w, code: http.StatusOK}
		next.ServeHTTP(seen, r)
		m.times.WithLabelValues(route, strconv.Itoa(seen.code)).Observe(time.Since(began).Seconds())
	})
}

// status remembers what was answered.
type status struct {
	http.ResponseWriter
	code int
}

func (s *status) WriteHeader(code int) {
	s.code = code
	s.ResponseWriter.WriteHeader(code)
}

// Unwrap is for http.ResponseController.
func (s *status) Unwrap() http.ResponseWriter { return s.ResponseWriter }
