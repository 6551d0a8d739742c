package fetch

import (
	"net/netip"
	"slices"
	"syscall"

	"code.dny.dev/ssrf"
)

// guard says which addresses may be connected to. It stands in the dialer,
// behind the look-up of names and before every connection, so that no
// redirect and no name that changes its address gets past it.
type guard struct {
	public  *ssrf.Guardian
	private []netip.Prefix
}

func newGuard(private []netip.Prefix, ports []uint16) guard {
	return guard{public: ssrf.New(ssrf.WithPorts(ports...)), private: private}
}

// control is the net.Dialer's.
func (g guard) control(_, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return ssrf.ErrInvalidHostPort
	}
	ip := meant(at.Addr())
	if slices.ContainsFunc(g.private, func(p netip.Prefix) bool { return p.Contains(ip) }) {
		return nil
	}
	if g.public.SafeAddr(ip) != nil {
		return inside{ip}
	}
	return g.public.SafeAddrPort(netip.AddrPortFrom(ip, at.Port()))
}

// inside is the error of an address that is not connected to.
type inside struct{ ip netip.Addr }

func (i inside) Error() string { return i.ip.String() + " is an internal address" }

// meant is the address that an address leads to: one of version 4 may be
// written as one of version 6, and a gateway (RFC 6052) leads from one to the
// other. A public address behind a gateway is as good as any.
func meant(ip netip.Addr) netip.Addr {
	ip = ip.WithZone("").Unmap()
	if ssrf.IPv6NAT64Prefix.Contains(ip) {
		b := ip.As16()
		return netip.AddrFrom4([4]byte(b[12:]))
	}
	return ip
}
