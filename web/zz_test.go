package web
import ("testing";"os";"time")
func TestZZ(t *testing.T){ for _,n:=range []int{12,40,200}{ at:=time.Now(); s:=pageOf(t,crowd(n)); t.Log(n,len(s),time.Since(at)); os.WriteFile("/tmp/w/pg/crowd"+string(rune('0'+n/40))+".html",[]byte(s),0o644)} }
