#include "textflag.h"

// ADD adds the sixteen cells at an offset of a row: to pairs as numbers of 16
// bits, to upper the upper of each pair.
#define ADD(offset, pairs, upper) \
	MOVOU offset(AX)(BX*1), X10 \
	PADDW X10, pairs \
	PSRLW $8, X10 \
	PADDW X10, upper

// GIVE writes sixteen sums. What is over in pairs is the sum of the lower ones:
// it then holds classes 0, 2, 4, ..., upper 1, 3, 5, ...
#define GIVE(offset, pairs, upper) \
	MOVO      upper, X10 \
	PSLLW     $8, X10 \
	PSUBW     X10, pairs \
	MOVO      pairs, X10 \
	PUNPCKLWL upper, pairs \
	PUNPCKHWL upper, X10 \
	MOVO      pairs, X11 \
	MOVO      X10, X12 \
	PUNPCKLWL X13, pairs \
	PUNPCKHWL X13, X11 \
	PUNPCKLWL X13, X10 \
	PUNPCKHWL X13, X12 \
	MOVOU     pairs, offset(DI) \
	MOVOU     X11, offset+16(DI) \
	MOVOU     X10, offset+32(DI) \
	MOVOU     X12, offset+48(DI)

// func sum16Rows(cells *byte, feats *uint32, n int, out *[16]int32)
TEXT ·sum16Rows(SB), NOSPLIT, $0-32
	MOVQ cells+0(FP), AX
	MOVQ feats+8(FP), SI
	MOVQ n+16(FP), CX
	MOVQ out+24(FP), DI
	LEAQ (SI)(CX*4), SI
	NEGQ CX
	PXOR X0, X0
	PXOR X1, X1

row:
	MOVL (SI)(CX*4), BX
	ADD(0, X0, X1)
	INCQ CX
	JNZ  row

	PXOR X13, X13
	GIVE(0, X0, X1)
	RET

// func sum80Rows(cells *byte, feats *uint32, n int, out *[80]int32)
TEXT ·sum80Rows(SB), NOSPLIT, $0-32
	MOVQ cells+0(FP), AX
	MOVQ feats+8(FP), SI
	MOVQ n+16(FP), CX
	MOVQ out+24(FP), DI
	LEAQ (SI)(CX*4), SI
	NEGQ CX
	PXOR X0, X0
	PXOR X1, X1
	PXOR X2, X2
	PXOR X3, X3
	PXOR X4, X4
	PXOR X5, X5
	PXOR X6, X6
	PXOR X7, X7
	PXOR X8, X8
	PXOR X9, X9

row80:
	MOVL (SI)(CX*4), BX
	ADD(0, X0, X1)
	ADD(16, X2, X3)
	ADD(32, X4, X5)
	ADD(48, X6, X7)
	ADD(64, X8, X9)
	INCQ CX
	JNZ  row80

	PXOR X13, X13
	GIVE(0, X0, X1)
	GIVE(64, X2, X3)
	GIVE(128, X4, X5)
	GIVE(192, X6, X7)
	GIVE(256, X8, X9)
	RET
