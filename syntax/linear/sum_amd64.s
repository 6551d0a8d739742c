#include "textflag.h"

// func sum16Rows(cells *byte, feats *uint32, n int, out *[16]int32)
//
// X0 sums the cells in pairs, as numbers of 16 bits; X1 the upper of each
// pair. What is over in X0 is the sum of the lower ones.
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
	MOVL  (SI)(CX*4), BX
	MOVOU (AX)(BX*1), X2
	PADDW X2, X0
	PSRLW $8, X2
	PADDW X2, X1
	INCQ  CX
	JNZ   row

	MOVO  X1, X2
	PSLLW $8, X2
	PSUBW X2, X0

	// X0 holds classes 0, 2, 4, ..., X1 holds 1, 3, 5, ...
	PXOR      X7, X7
	MOVO      X0, X2
	PUNPCKLWL X1, X0 // 0 to 7
	PUNPCKHWL X1, X2 // 8 to 15
	MOVO      X0, X3
	MOVO      X2, X4
	PUNPCKLWL X7, X0
	PUNPCKHWL X7, X3
	PUNPCKLWL X7, X2
	PUNPCKHWL X7, X4
	MOVOU     X0, (DI)
	MOVOU     X3, 16(DI)
	MOVOU     X2, 32(DI)
	MOVOU     X4, 48(DI)
	RET
