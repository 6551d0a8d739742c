//go:build linux && amd64

package sqlite

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"unsafe"

	"modernc.org/libc"
	lib "modernc.org/sqlite/lib"

	"synoptic/store/tables"
)

// disk is a file system of SQLite's that lies over the real one, and on which
// everything can go wrong: an operation fails, the disk is full, the power is
// cut and what was not synced is gone or, sector by sector, is not. The
// driver's own package vfs is for reading only, so this one stands at the
// place where SQLite calls its system, by the layout of sqlite3_vfs and
// sqlite3_io_methods (https://sqlite.org/c3ref/io_methods.html) on 64 bits.
//
// What it does not show: shared memory of the WAL index (mapped, and made anew
// after a crash), a folder whose entries are lost, a disk that syncs nothing
// and says it did.
type disk struct {
	sync.Mutex
	operations int
	fails      func(n int, kind string) int32 // the code an operation fails with, 0 if it does not
	recording  bool
	images     map[string]*image
	files      map[uintptr]file
	real       uintptr // the sqlite3_vfs below
}

// file is one that is open.
type file struct {
	path    string
	methods uintptr // of the file system below
}

// image is what of a file is on the disk, and what is on its way there.
type image struct {
	synced  []byte
	pending []change
}

// change is bytes at a place, or a new size if there are none.
type change struct {
	at    int64
	bytes []byte
}

// under is the one disk of this test program, registered as "failing".
var under = &disk{files: map[uintptr]file{}, images: map[string]*image{}}

func init() { under.register() }

// Places of functions in sqlite3_vfs and sqlite3_io_methods.
const (
	vfsSize, vfsName, vfsOpen, vfsDelete                 = 168, 24, 40, 48
	ioSize, ioClose, ioRead, ioWrite, ioTruncate, ioSync = 152, 8, 16, 24, 32, 40
)

// What is counted, and can fail.
const (
	opRead     = "read"
	opWrite    = "write"
	opTruncate = "truncate"
	opSync     = "sync"
	opDelete   = "delete"
)

const (
	name   = "failing"
	sector = 512 // bytes that are written whole or not at all
)

type (
	openFunc   = func(*libc.TLS, uintptr, uintptr, uintptr, int32, uintptr) int32
	deleteFunc = func(*libc.TLS, uintptr, uintptr, int32) int32
	closeFunc  = func(*libc.TLS, uintptr) int32
	dataFunc   = func(*libc.TLS, uintptr, uintptr, int32, int64) int32
	sizeFunc   = func(*libc.TLS, uintptr, int64) int32
	syncFunc   = func(*libc.TLS, uintptr, int32) int32
)

func at[T any](base uintptr, place int) *T {
	return (*T)(unsafe.Add(*(*unsafe.Pointer)(unsafe.Pointer(&base)), place))
}

func (d *disk) register() {
	tls := libc.NewTLS()
	d.real = lib.Xsqlite3_vfs_find(tls, 0)
	over := libc.Xmalloc(tls, vfsSize)
	libc.Xmemcpy(tls, over, d.real, vfsSize)
	*at[uintptr](over, vfsName) = tables.Must(libc.CString(name))
	*at[openFunc](over, vfsOpen) = diskOpen
	*at[deleteFunc](over, vfsDelete) = diskDelete
	if rc := lib.Xsqlite3_vfs_register(tls, over, 0); rc != 0 {
		panic("the failing disk cannot be registered")
	}
}

// new makes the disk sound and empty.
func (d *disk) new(recording bool, fails func(n int, kind string) int32) {
	d.Lock()
	defer d.Unlock()
	d.operations, d.fails, d.recording, d.images = 0, fails, recording, map[string]*image{}
}

// happens counts an operation and says whether it fails.
func (d *disk) happens(kind string) int32 {
	d.operations++
	if d.fails == nil {
		return 0
	}
	return d.fails(d.operations, kind)
}

func (d *disk) image(path string) *image {
	if d.images[path] == nil {
		d.images[path] = &image{}
	}
	return d.images[path]
}

// apply does a change to bytes.
func (c change) apply(b []byte) []byte {
	end := c.at + int64(len(c.bytes))
	if c.bytes == nil {
		return append(b, make([]byte, max(0, end-int64(len(b))))...)[:end]
	}
	if grow := end - int64(len(b)); grow > 0 {
		b = append(b, make([]byte, grow)...)
	}
	copy(b[c.at:], c.bytes)
	return b
}

// left writes what is on the disk after a cut into a folder. What was on its
// way is there or not, each sector by chance.
func (d *disk) left(dir string, chance *rand.Rand) error {
	d.Lock()
	defer d.Unlock()
	for path, im := range d.images {
		b := append([]byte{}, im.synced...)
		for _, c := range im.pending {
			for from := 0; from < max(1, len(c.bytes)); from += sector {
				if part := c.bytes[from:min(len(c.bytes), from+sector)]; chance.IntN(2) == 0 {
					b = change{c.at + int64(from), part}.apply(b)
				}
			}
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(path)), b, 0o600); err != nil {
			return err
		}
	}
	return nil
}

func diskOpen(tls *libc.TLS, vfs, path, f uintptr, flags int32, out uintptr) int32 {
	rc := (*at[openFunc](under.real, vfsOpen))(tls, vfs, path, f, flags, out)
	methods := *at[uintptr](f, 0)
	if rc != 0 || methods == 0 || flags&(lib.SQLITE_OPEN_MAIN_DB|lib.SQLITE_OPEN_WAL|lib.SQLITE_OPEN_MAIN_JOURNAL) == 0 {
		return rc
	}
	under.Lock()
	defer under.Unlock()
	over := libc.Xmalloc(tls, ioSize)
	libc.Xmemcpy(tls, over, methods, ioSize)
	*at[closeFunc](over, ioClose) = diskClose
	*at[dataFunc](over, ioRead) = diskRead
	*at[dataFunc](over, ioWrite) = diskWrite
	*at[sizeFunc](over, ioTruncate) = diskTruncate
	*at[syncFunc](over, ioSync) = diskSync
	*at[uintptr](f, 0) = over
	under.files[f] = file{libc.GoString(path), methods}
	under.image(under.files[f].path)
	return 0
}

func diskDelete(tls *libc.TLS, vfs, path uintptr, dir int32) int32 {
	under.Lock()
	defer under.Unlock()
	if rc := under.happens(opDelete); rc != 0 {
		return lib.SQLITE_IOERR_DELETE
	}
	delete(under.images, libc.GoString(path))
	return (*at[deleteFunc](under.real, vfsDelete))(tls, vfs, path, dir)
}

func diskClose(tls *libc.TLS, f uintptr) int32 {
	under.Lock()
	defer under.Unlock()
	methods := under.files[f].methods
	libc.Xfree(tls, *at[uintptr](f, 0))
	*at[uintptr](f, 0) = methods
	delete(under.files, f)
	return (*at[closeFunc](methods, ioClose))(tls, f)
}

func diskRead(tls *libc.TLS, f, to uintptr, n int32, from int64) int32 {
	under.Lock()
	defer under.Unlock()
	if rc := under.happens(opRead); rc != 0 {
		return lib.SQLITE_IOERR_READ
	}
	return (*at[dataFunc](under.files[f].methods, ioRead))(tls, f, to, n, from)
}

func diskWrite(tls *libc.TLS, f, from uintptr, n int32, to int64) int32 {
	under.Lock()
	defer under.Unlock()
	if rc := under.happens(opWrite); rc != 0 {
		return rc
	}
	if under.recording {
		im := under.image(under.files[f].path)
		im.pending = append(im.pending, change{to, append([]byte{}, unsafe.Slice(at[byte](from, 0), n)...)})
	}
	return (*at[dataFunc](under.files[f].methods, ioWrite))(tls, f, from, n, to)
}

func diskTruncate(tls *libc.TLS, f uintptr, size int64) int32 {
	under.Lock()
	defer under.Unlock()
	if rc := under.happens(opTruncate); rc != 0 {
		return lib.SQLITE_IOERR_TRUNCATE
	}
	if under.recording {
		im := under.image(under.files[f].path)
		im.pending = append(im.pending, change{at: size})
	}
	return (*at[sizeFunc](under.files[f].methods, ioTruncate))(tls, f, size)
}

func diskSync(tls *libc.TLS, f uintptr, flags int32) int32 {
	under.Lock()
	defer under.Unlock()
	if rc := under.happens(opSync); rc != 0 {
		return lib.SQLITE_IOERR_FSYNC
	}
	if !under.recording {
		return (*at[syncFunc](under.files[f].methods, ioSync))(tls, f, flags)
	}
	im := under.image(under.files[f].path)
	for _, c := range im.pending {
		im.synced = c.apply(im.synced)
	}
	im.pending = nil
	return 0
}
