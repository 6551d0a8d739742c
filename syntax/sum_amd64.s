#include "textflag.h"

// func sum16Rows(cells *byte, feats *uint32, n int, out *[16]int32)
//
// X0 and X1 hold the sums of eight classes each, in lanes of 16 bits.
TEXT ·sum16Rows(SB), NOSPLIT, $0-32
	MOVQ cells+0(FP), AX
	MOVQ feats+8(FP), SI
	MOVQ n+16(FP), CX
	MOVQ out+24(FP), DI
	LEAQ (SI)(CX*4), CX
	PXOR X0, X0
	PXOR X1, X1
	PXOR X7, X7
	JMP  more

row:
	MOVL      (SI), BX
	ADDQ      $4, SI
	MOVOU     (AX)(BX*1), X2
	MOVO      X2, X3
	PUNPCKLBW X7, X2
	PUNPCKHBW X7, X3
	PADDW     X2, X0
	PADDW     X3, X1

more:
	CMPQ SI, CX
	JB   row

	MOVO      X0, X2
	MOVO      X1, X3
	PUNPCKLWL X7, X0
	PUNPCKHWL X7, X2
	PUNPCKLWL X7, X1
	PUNPCKHWL X7, X3
	MOVOU     X0, (DI)
	MOVOU     X2, 16(DI)
	MOVOU     X1, 32(DI)
	MOVOU     X3, 48(DI)
	RET
