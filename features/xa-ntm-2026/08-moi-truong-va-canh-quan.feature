# language: vi
Tính năng: Tiêu chí 8. Môi trường và cảnh quan nông thôn (Xã nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg, Phụ lục I. Mỗi bảng ghi số liệu nới hơn mức một chút, đúng bằng mức và
  nghiêm hơn, cho từng nhóm xã. Đúng mức của nhóm là đạt (tỉnh có thể quy định cao hơn); đạt mức sàn
  hoặc "có" ở nội dung để ngỏ thì chưa đủ căn cứ, chờ hướng dẫn và quy định của tỉnh.

  Quy tắc: 8.1 Hệ thống thu gom, vận chuyển, xử lý chất thải rắn (nếu có) trên địa bàn đảm …

    Khung tình huống: Có hệ thống thu gom, vận chuyển, xử lý chất thải rắn trên địa bàn
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hệ thống thu gom, vận chuyển, xử lý chất thải rắn đảm bảo bảo vệ môi trường" là có
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt được phân loại, thu gom, xử lý" là 80
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp trên tổng chất thải rắn phát sinh" là 50
      Và số liệu "Có hệ thống thu gom, vận chuyển, xử lý chất thải rắn trên địa bàn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả |
        | 1    | không   | đạt     |
        | 1    | có      | đạt     |
        | 2    | không   | đạt     |
        | 2    | có      | đạt     |
        | 3    | không   | đạt     |
        | 3    | có      | đạt     |

    Khung tình huống: Hệ thống thu gom, vận chuyển, xử lý chất thải rắn đảm bảo bảo vệ môi trường
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có hệ thống thu gom, vận chuyển, xử lý chất thải rắn trên địa bàn" là có
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt được phân loại, thu gom, xử lý" là 80
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp trên tổng chất thải rắn phát sinh" là 50
      Và số liệu "Hệ thống thu gom, vận chuyển, xử lý chất thải rắn đảm bảo bảo vệ môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Tỷ lệ chất thải rắn sinh hoạt được phân loại, thu gom, xử lý
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có hệ thống thu gom, vận chuyển, xử lý chất thải rắn trên địa bàn" là có
      Và số liệu "Hệ thống thu gom, vận chuyển, xử lý chất thải rắn đảm bảo bảo vệ môi trường" là có
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp trên tổng chất thải rắn phát sinh" là 50
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt được phân loại, thu gom, xử lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 79,9    | chưa đạt |
        | 1    | 80      | đạt      |
        | 1    | 80,1    | đạt      |
        | 2    | 79,9    | chưa đạt |
        | 2    | 80      | đạt      |
        | 2    | 80,1    | đạt      |
        | 3    | 79,9    | chưa đạt |
        | 3    | 80      | đạt      |
        | 3    | 80,1    | đạt      |

    Khung tình huống: Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp trên tổng chất thải rắn phát sinh
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có hệ thống thu gom, vận chuyển, xử lý chất thải rắn trên địa bàn" là có
      Và số liệu "Hệ thống thu gom, vận chuyển, xử lý chất thải rắn đảm bảo bảo vệ môi trường" là có
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt được phân loại, thu gom, xử lý" là 80
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp trên tổng chất thải rắn phát sinh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 49,9    | đạt      |
        | 1    | 50      | đạt      |
        | 1    | 50,1    | chưa đạt |
        | 2    | 49,9    | đạt      |
        | 2    | 50      | đạt      |
        | 2    | 50,1    | chưa đạt |
        | 3    | 49,9    | đạt      |
        | 3    | 50      | đạt      |
        | 3    | 50,1    | chưa đạt |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 8.2 Tỷ lệ chất thải chăn nuôi, chất thải hữu cơ, phụ phẩm nông nghiệp được thu …

    Khung tình huống: Tỷ lệ chất thải chăn nuôi, hữu cơ, phụ phẩm nông nghiệp được xử lý, tái chế
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ chất thải chăn nuôi, hữu cơ, phụ phẩm nông nghiệp được xử lý, tái chế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 89,9    | chưa đạt       |
        | 1    | 90      | chưa đủ căn cứ |
        | 1    | 90,1    | chưa đủ căn cứ |
        | 2    | 89,9    | chưa đạt       |
        | 2    | 90      | chưa đủ căn cứ |
        | 2    | 90,1    | chưa đủ căn cứ |
        | 3    | 89,9    | chưa đạt       |
        | 3    | 90      | chưa đủ căn cứ |
        | 3    | 90,1    | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 8.3 Tỷ lệ cơ sở sản xuất, kinh doanh, dịch vụ, làng nghề (nếu có) theo quy hoạch …

    Khung tình huống: Tỷ lệ cơ sở, làng nghề theo quy hoạch và tuân thủ pháp luật bảo vệ môi trường
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ cơ sở, làng nghề theo quy hoạch và tuân thủ pháp luật bảo vệ môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 99,9    | chưa đạt |
        | 1    | 100     | đạt      |
        | 2    | 99,9    | chưa đạt |
        | 2    | 100     | đạt      |
        | 3    | 99,9    | chưa đạt |
        | 3    | 100     | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 8.4 Có phương án và thực hiện phương án phù hợp về thoát nước, thu gom và xử lý …

    Khung tình huống: Có và thực hiện phương án thoát nước, thu gom, xử lý nước thải sinh hoạt
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ nước thải sinh hoạt được thu gom, xử lý bằng biện pháp phù hợp" là 50
      Và số liệu "Số công trình xử lý nước thải sinh hoạt áp dụng biện pháp phù hợp" là 1
      Và số liệu "Có và thực hiện phương án thoát nước, thu gom, xử lý nước thải sinh hoạt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Tỷ lệ nước thải sinh hoạt được thu gom, xử lý bằng biện pháp phù hợp
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có và thực hiện phương án thoát nước, thu gom, xử lý nước thải sinh hoạt" là có
      Và số liệu "Số công trình xử lý nước thải sinh hoạt áp dụng biện pháp phù hợp" là 1
      Và số liệu "Tỷ lệ nước thải sinh hoạt được thu gom, xử lý bằng biện pháp phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 49,9    | chưa đạt       |
        | 1    | 50      | chưa đủ căn cứ |
        | 1    | 50,1    | chưa đủ căn cứ |
        | 2    | 49,9    | chưa đạt       |
        | 2    | 50      | chưa đủ căn cứ |
        | 2    | 50,1    | chưa đủ căn cứ |
        | 3    | 49,9    | chưa đạt       |
        | 3    | 50      | chưa đủ căn cứ |
        | 3    | 50,1    | chưa đủ căn cứ |

    Khung tình huống: Số công trình xử lý nước thải sinh hoạt áp dụng biện pháp phù hợp
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có và thực hiện phương án thoát nước, thu gom, xử lý nước thải sinh hoạt" là có
      Và số liệu "Tỷ lệ nước thải sinh hoạt được thu gom, xử lý bằng biện pháp phù hợp" là 50
      Và số liệu "Số công trình xử lý nước thải sinh hoạt áp dụng biện pháp phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | chưa đạt       |
        | 1    | 1       | chưa đủ căn cứ |
        | 1    | 2       | chưa đủ căn cứ |
        | 2    | 0       | chưa đủ căn cứ |
        | 3    | 0       | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 8.5 Cảnh quan, không gian xanh - sạch - đẹp, an toàn

    Khung tình huống: Cảnh quan, không gian xanh - sạch - đẹp, an toàn
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có mô hình cải tạo, phục hồi cảnh quan, xử lý nước mặt ao hồ, kênh mương" là có
      Và số liệu "Cảnh quan, không gian xanh - sạch - đẹp, an toàn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Có mô hình cải tạo, phục hồi cảnh quan, xử lý nước mặt ao hồ, kênh mương
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Cảnh quan, không gian xanh - sạch - đẹp, an toàn" là có
      Và số liệu "Có mô hình cải tạo, phục hồi cảnh quan, xử lý nước mặt ao hồ, kênh mương" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "8.5" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |
