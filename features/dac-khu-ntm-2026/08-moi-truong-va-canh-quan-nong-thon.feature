# language: vi
Tính năng: Tiêu chí 8. Môi trường và cảnh quan nông thôn (Đặc khu xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 8.1 Hệ thống thu gom, vận chuyển, xử lý chất thải rắn (nếu có) trên địa bàn đảm bảo yêu cầu về bảo vệ môi trường; tỷ lệ chất thải rắn sinh hoạt được phân loại, thu gom, xử lý đạt ≥80%; tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp ≤50% tổng lượng chất thải rắn phát sinh

    Khung tình huống: Có hay không: Có hệ thống thu gom, vận chuyển, xử lý chất thải rắn trên địa bàn
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp trên tổng chất thải rắn phát sinh" là 50
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt được phân loại, thu gom, xử lý" là 80
      Và số liệu "Hệ thống thu gom, vận chuyển, xử lý chất thải rắn đảm bảo bảo vệ môi trường" là không
      Và số liệu "Có hệ thống thu gom, vận chuyển, xử lý chất thải rắn trên địa bàn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | chưa đạt |
        | không   | đạt      |

    Khung tình huống: Có hay không: Hệ thống thu gom, vận chuyển, xử lý chất thải rắn đảm bảo bảo vệ môi trường
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp trên tổng chất thải rắn phát sinh" là 50
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt được phân loại, thu gom, xử lý" là 80
      Và số liệu "Có hệ thống thu gom, vận chuyển, xử lý chất thải rắn trên địa bàn" là có
      Và số liệu "Hệ thống thu gom, vận chuyển, xử lý chất thải rắn đảm bảo bảo vệ môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Tỷ lệ chất thải rắn sinh hoạt được phân loại, thu gom, xử lý
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp trên tổng chất thải rắn phát sinh" là 50
      Và số liệu "Hệ thống thu gom, vận chuyển, xử lý chất thải rắn đảm bảo bảo vệ môi trường" là có
      Và số liệu "Có hệ thống thu gom, vận chuyển, xử lý chất thải rắn trên địa bàn" là có
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt được phân loại, thu gom, xử lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 79,9    | chưa đạt |
        | 80      | đạt      |
        | 80,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp trên tổng chất thải rắn phát sinh
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt được phân loại, thu gom, xử lý" là 80
      Và số liệu "Hệ thống thu gom, vận chuyển, xử lý chất thải rắn đảm bảo bảo vệ môi trường" là có
      Và số liệu "Có hệ thống thu gom, vận chuyển, xử lý chất thải rắn trên địa bàn" là có
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp trên tổng chất thải rắn phát sinh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | đạt      |
        | 50      | đạt      |
        | 50,1    | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"

  Quy tắc: 8.2 Tỷ lệ chất thải chăn nuôi, chất thải hữu cơ, phụ phẩm nông nghiệp được thu gom, xử lý, tái chế thành sản phẩm, nguyên liệu, nhiên liệu, phân bón

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải chăn nuôi, hữu cơ, phụ phẩm nông nghiệp được xử lý, tái chế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 89,9    | chưa đạt       |
        | 90      | chưa đủ căn cứ |
        | 90,1    | chưa đủ căn cứ |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mới có mức sàn, chưa có mức của tỉnh"

  Quy tắc: 8.3 Tỷ lệ cơ sở sản xuất, kinh doanh, dịch vụ[3], làng nghề (nếu có) theo quy hoạch và tuân thủ quy định của pháp luật về bảo vệ môi trường

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cơ sở, làng nghề theo quy hoạch và tuân thủ pháp luật bảo vệ môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.4 Có phương án và thực hiện phương án phù hợp về thoát nước, thu gom và xử lý nước thải sinh hoạt tại các khu dân cư nông thôn trên địa bàn xã đảm bảo yêu cầu về bảo vệ môi trường

    Khung tình huống: Sát mức: Tỷ lệ nước thải sinh hoạt được thu gom, xử lý bằng biện pháp phù hợp
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Số công trình xử lý nước thải sinh hoạt áp dụng biện pháp phù hợp" là 1
      Và số liệu "Tỷ lệ nước thải sinh hoạt được thu gom, xử lý bằng biện pháp phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 49,9    | chưa đạt       |
        | 50      | chưa đủ căn cứ |
        | 50,1    | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Số công trình xử lý nước thải sinh hoạt áp dụng biện pháp phù hợp
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ nước thải sinh hoạt được thu gom, xử lý bằng biện pháp phù hợp" là 50
      Và số liệu "Số công trình xử lý nước thải sinh hoạt áp dụng biện pháp phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 0       | chưa đạt       |
        | 1       | chưa đủ căn cứ |
        | 2       | chưa đủ căn cứ |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Có và thực hiện phương án thoát nước, thu gom, xử lý nước thải sinh hoạt" là có
      Và số liệu "Tỷ lệ nước thải sinh hoạt được thu gom, xử lý bằng biện pháp phù hợp" là 100
      Và số liệu "Số công trình xử lý nước thải sinh hoạt áp dụng biện pháp phù hợp" là 200
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập", "mới có mức sàn, chưa có mức của tỉnh"

  Quy tắc: 8.5 Cảnh quan, không gian xanh - sạch - đẹp, an toàn; có mô hình cải tạo, phục hồi cảnh quan, xử lý chất lượng nước mặt ao hồ, kênh mương trên địa bàn

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Cảnh quan, không gian xanh - sạch - đẹp, an toàn" là có
      Và số liệu "Có mô hình cải tạo, phục hồi cảnh quan, xử lý nước mặt ao hồ, kênh mương" là có
      Khi đánh giá
      Thì chỉ tiêu "8.5" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
