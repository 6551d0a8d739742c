package site

import (
	"context"
	"fmt"
	"log/slog"

	"synoptic/bridge/outbox"
	newsdesk "synoptic/desk"
	"synoptic/fetch"
	"synoptic/store"
	"synoptic/web/serve"
)

// telling is the flags of what serve tells others of itself.
type telling struct {
	Webhook       []string `group:"Telling others" placeholder:"ADDRESS" help:"Who is told of all that happens to stories, by a signed webhook."`
	WebhookSecret string   `group:"Telling others" placeholder:"WORDS" help:"What webhooks are signed with; SYNOPTIC_WEBHOOK_SECRET keeps it out of the list of programs."`
	Watch         []string `group:"Telling others" sep:"none" placeholder:"RULE" help:"What is watched for, and who is told: words=harbour person=Sanz outlet=Ledger first=Ledger differs to=ADDRESS."`
	Digest        []string `group:"Telling others" sep:"none" placeholder:"RULE" help:"What is told together, and when: at=07:00 on=monday differs to=ADDRESS file=PATH."`
	SMTP          string   `group:"Telling others" name:"smtp" placeholder:"HOST:PORT" help:"The server that mail is sent through."`
	SMTPUser      string   `group:"Telling others" name:"smtp-user" placeholder:"NAME" help:"The name by which it knows you."`
	SMTPPassword  string   `group:"Telling others" name:"smtp-password" placeholder:"WORDS" help:"And the password; SYNOPTIC_SMTP_PASSWORD keeps it out of the list of programs."`
	MailFrom      string   `group:"Telling others" placeholder:"ADDRESS" help:"The sender of mail."`
}

// open is what tells others, nothing if nobody is told.
func (c telling) open(d *newsdesk.Desk, site, version string, log *slog.Logger) (run []func(context.Context), err error) {
	o := outbox.Options{
		Secret: c.WebhookSecret, Site: site, Log: log,
		Mail: outbox.Mailer{Server: c.SMTP, User: c.SMTPUser, Password: c.SMTPPassword, From: c.MailFrom},
	}
	hooks := c.Webhook
	for _, to := range c.Webhook {
		o.Watches = append(o.Watches, outbox.Watch{Every: true, To: []string{to}})
	}
	for _, rule := range c.Watch {
		w, err := outbox.ParseWatch(rule)
		if err == nil && len(w.To) == 0 {
			err = fmt.Errorf("the rule %q: say with to=ADDRESS who is told", rule)
		}
		if err != nil {
			return nil, fmt.Errorf("--watch: %w", err)
		}
		o.Watches = append(o.Watches, w)
		hooks = append(hooks, hooksOf(w)...)
	}
	for _, rule := range c.Digest {
		w, err := outbox.ParseDigest(rule)
		if err == nil && len(w.To) == 0 && w.File == "" {
			err = fmt.Errorf("the rule %q: say with to=ADDRESS or file=PATH where it goes", rule)
		}
		if err == nil && len(hooksOf(w.Watch)) > 0 {
			err = fmt.Errorf("the rule %q: a digest goes by mail or to a file", rule)
		}
		if err != nil {
			return nil, fmt.Errorf("--digest: %w", err)
		}
		o.Digests = append(o.Digests, w)
	}
	if len(o.Watches)+len(o.Digests) == 0 {
		return nil, nil
	}
	if o.Caller, err = fetch.NewCaller("synoptic/"+version, hooks...); err != nil {
		return nil, fmt.Errorf("--webhook %w", err)
	}
	return []func(context.Context){outbox.New(d, o).Run}, nil
}

// hooksOf are those who are told by a webhook.
func hooksOf(w outbox.Watch) (out []string) {
	for _, to := range w.To {
		if outbox.IsHook(to) {
			out = append(out, to)
		}
	}
	return out
}

// undelivered is what could not be told, for the page of health.
func undelivered(v store.View) (out []serve.Undelivered, err error) {
	dead, due, err := outbox.Undelivered(v)
	for _, l := range dead {
		out = append(out, serve.Undelivered{To: outbox.Where(l.To), What: string(l.Kind) + " " + l.Story, Why: l.Error, Tries: l.Tries, At: l.At, Dead: true})
	}
	for _, l := range due {
		out = append(out, serve.Undelivered{To: outbox.Where(l.To), What: string(l.Kind) + " " + l.Story, Why: l.Error, Tries: l.Tries, At: l.At})
	}
	return out, err
}
