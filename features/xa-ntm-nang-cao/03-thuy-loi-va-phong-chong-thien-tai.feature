# language: vi
Tính năng: Tiêu chí 3. Thủy lợi và phòng, chống thiên tai (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg, 1680/QĐ-BNN-VPĐP, 211/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức
  và vừa trên mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào
  cũng chưa đủ căn cứ.

  Quy tắc: 3.1 Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới và tiêu nước chủ động (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 89,9    | chưa đạt |
        | 90      | đạt      |
        | 90,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.1 Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới và tiêu nước chủ động (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Xã có đất nuôi trồng thủy sản hoặc đất làm muối
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là 90
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là 89
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là 90
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là có
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là 89
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là 90
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 89,9    | chưa đạt |
        | 90      | đạt      |
        | 90,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là có
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là 89
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là 90
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 89,9    | chưa đạt |
        | 90      | đạt      |
        | 90,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là có
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là 89
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là 90
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 89,9    | chưa đạt |
        | 90      | đạt      |
        | 90,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là có
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là 89
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là 90
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 89,9    | chưa đạt |
        | 90      | đạt      |
        | 90,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là có
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là 89
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là 90
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 89,9    | chưa đạt |
        | 90      | đạt      |
        | 90,1    | đạt      |

    Khung tình huống: Phần tưới và phần tiêu đều phải đủ
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là không
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là <tưới>
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là <tiêu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | tưới | tiêu | kết quả  |
        | 89,9 | 100  | chưa đạt |
        | 90   | 100  | đạt      |
        | 100  | 89,9 | chưa đạt |
        | 100  | 90   | đạt      |
        | 90,1 | 90,1 | đạt      |
        | 100  | 100  | đạt      |

    Khung tình huống: Xã có đất nuôi trồng thủy sản hoặc làm muối thì một trong hai cách tính là đủ
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đất nuôi trồng thủy sản hoặc đất làm muối" là có
      Và số liệu "Tỷ lệ đất nuôi trồng thủy sản, làm muối được cấp, thoát nước chủ động" là <cấp, thoát>
      Và số liệu "Tỷ lệ diện tích gieo trồng cả năm được tưới chủ động" là <tưới>
      Và số liệu "Tỷ lệ đất nông nghiệp và phi nông nghiệp được tiêu chủ động" là <tiêu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | cấp, thoát | tưới | tiêu | kết quả  |
        | 0          | 89,9 | 100  | chưa đạt |
        | 0          | 100  | 89,9 | chưa đạt |
        | 89,9       | 0    | 0    | chưa đạt |
        | 0          | 100  | 100  | đạt      |
        | 100        | 0    | 0    | đạt      |
        | 0          | 90   | 90   | đạt      |
        | 90         | 0    | 0    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"

  Quy tắc: 3.2 Có ít nhất 01 tổ chức thủy lợi cơ sở hoạt động hiệu quả, bền vững (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Ít nhất một tổ chức thủy lợi cơ sở hoạt động hiệu quả, bền vững" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.2 Có ít nhất 01 tổ chức thủy lợi cơ sở hoạt động hiệu quả, bền vững (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Tổ chức thủy lợi cơ sở là hợp tác xã đã đăng ký hoặc tổ hợp tác đã thông báo
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thành viên thông qua điều lệ hoặc quy chế của tổ chức thủy lợi cơ sở" là 51
      Và số liệu "Tổ chức, người vận hành công trình thủy lợi đáp ứng năng lực theo quy định" là có
      Và số liệu "Điểm hoạt động hiệu quả, bền vững của tổ chức thủy lợi cơ sở" là 70
      Và số liệu "Tỷ lệ người sử dụng dịch vụ thủy lợi là thành viên của tổ chức" là 100
      Và số liệu "Tổ chức thủy lợi cơ sở là hợp tác xã đã đăng ký hoặc tổ hợp tác đã thông báo" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Tỷ lệ thành viên thông qua điều lệ hoặc quy chế của tổ chức thủy lợi cơ sở
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tổ chức, người vận hành công trình thủy lợi đáp ứng năng lực theo quy định" là có
      Và số liệu "Tổ chức thủy lợi cơ sở là hợp tác xã đã đăng ký hoặc tổ hợp tác đã thông báo" là có
      Và số liệu "Điểm hoạt động hiệu quả, bền vững của tổ chức thủy lợi cơ sở" là 70
      Và số liệu "Tỷ lệ người sử dụng dịch vụ thủy lợi là thành viên của tổ chức" là 100
      Và số liệu "Tỷ lệ thành viên thông qua điều lệ hoặc quy chế của tổ chức thủy lợi cơ sở" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | chưa đạt |
        | 50,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ người sử dụng dịch vụ thủy lợi là thành viên của tổ chức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thành viên thông qua điều lệ hoặc quy chế của tổ chức thủy lợi cơ sở" là 51
      Và số liệu "Tổ chức, người vận hành công trình thủy lợi đáp ứng năng lực theo quy định" là có
      Và số liệu "Tổ chức thủy lợi cơ sở là hợp tác xã đã đăng ký hoặc tổ hợp tác đã thông báo" là có
      Và số liệu "Điểm hoạt động hiệu quả, bền vững của tổ chức thủy lợi cơ sở" là 70
      Và số liệu "Tỷ lệ người sử dụng dịch vụ thủy lợi là thành viên của tổ chức" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Có hay không: Tổ chức, người vận hành công trình thủy lợi đáp ứng năng lực theo quy định
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thành viên thông qua điều lệ hoặc quy chế của tổ chức thủy lợi cơ sở" là 51
      Và số liệu "Tổ chức thủy lợi cơ sở là hợp tác xã đã đăng ký hoặc tổ hợp tác đã thông báo" là có
      Và số liệu "Điểm hoạt động hiệu quả, bền vững của tổ chức thủy lợi cơ sở" là 70
      Và số liệu "Tỷ lệ người sử dụng dịch vụ thủy lợi là thành viên của tổ chức" là 100
      Và số liệu "Tổ chức, người vận hành công trình thủy lợi đáp ứng năng lực theo quy định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Điểm hoạt động hiệu quả, bền vững của tổ chức thủy lợi cơ sở
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thành viên thông qua điều lệ hoặc quy chế của tổ chức thủy lợi cơ sở" là 51
      Và số liệu "Tổ chức, người vận hành công trình thủy lợi đáp ứng năng lực theo quy định" là có
      Và số liệu "Tổ chức thủy lợi cơ sở là hợp tác xã đã đăng ký hoặc tổ hợp tác đã thông báo" là có
      Và số liệu "Tỷ lệ người sử dụng dịch vụ thủy lợi là thành viên của tổ chức" là 100
      Và số liệu "Điểm hoạt động hiệu quả, bền vững của tổ chức thủy lợi cơ sở" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 69,9    | chưa đạt |
        | 70      | đạt      |
        | 70,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.3 Tỷ lệ diện tích cây trồng chủ lực của địa phương được tưới tiên tiến, tiết kiệm nước

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ diện tích cây trồng chủ lực được tưới tiên tiến, tiết kiệm nước" là 100
      Khi đánh giá
      Thì chỉ tiêu "3.3" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 3.4 Có 100% số công trình thủy lợi nhỏ, thủy lợi nội đồng được bảo trì hàng năm (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ công trình thủy lợi nhỏ, nội đồng được bảo trì hàng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.4 Có 100% số công trình thủy lợi nhỏ, thủy lợi nội đồng được bảo trì hàng năm (đến hết ngày 29/02/2024)

    Khung tình huống: Sát mức: Tỷ lệ công trình thủy lợi nhỏ, nội đồng được bảo trì hàng năm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thực hiện kế hoạch bảo trì công trình thủy lợi nhỏ, nội đồng" là 100
      Và số liệu "Công trình thủy lợi nhỏ, nội đồng bị thiên tai làm hư hỏng trong năm" là có
      Và số liệu "Hư hỏng do thiên tai được sửa chữa kịp thời" là có
      Và số liệu "Tỷ lệ công trình thủy lợi nhỏ, nội đồng được bảo trì hàng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ thực hiện kế hoạch bảo trì công trình thủy lợi nhỏ, nội đồng
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ công trình thủy lợi nhỏ, nội đồng được bảo trì hàng năm" là 100
      Và số liệu "Công trình thủy lợi nhỏ, nội đồng bị thiên tai làm hư hỏng trong năm" là có
      Và số liệu "Hư hỏng do thiên tai được sửa chữa kịp thời" là có
      Và số liệu "Tỷ lệ thực hiện kế hoạch bảo trì công trình thủy lợi nhỏ, nội đồng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Có hay không: Công trình thủy lợi nhỏ, nội đồng bị thiên tai làm hư hỏng trong năm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thực hiện kế hoạch bảo trì công trình thủy lợi nhỏ, nội đồng" là 100
      Và số liệu "Tỷ lệ công trình thủy lợi nhỏ, nội đồng được bảo trì hàng năm" là 100
      Và số liệu "Hư hỏng do thiên tai được sửa chữa kịp thời" là không
      Và số liệu "Công trình thủy lợi nhỏ, nội đồng bị thiên tai làm hư hỏng trong năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | chưa đạt |
        | không   | đạt      |

    Khung tình huống: Có hay không: Hư hỏng do thiên tai được sửa chữa kịp thời
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thực hiện kế hoạch bảo trì công trình thủy lợi nhỏ, nội đồng" là 100
      Và số liệu "Tỷ lệ công trình thủy lợi nhỏ, nội đồng được bảo trì hàng năm" là 100
      Và số liệu "Công trình thủy lợi nhỏ, nội đồng bị thiên tai làm hư hỏng trong năm" là có
      Và số liệu "Hư hỏng do thiên tai được sửa chữa kịp thời" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"

  Quy tắc: 3.4 Tỷ lệ công trình thủy lợi nhỏ, thủy lợi nội đồng được bảo trì hàng năm (từ ngày 01/03/2024)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ công trình thủy lợi nhỏ, nội đồng được bảo trì hàng năm" là 100
      Khi đánh giá
      Thì chỉ tiêu "3.4" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 3.5 Thực hiện kiểm kê, kiểm soát các nguồn nước thải xả vào công trình thủy lợi (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Kiểm kê, kiểm soát nguồn nước thải xả vào công trình thủy lợi" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.5 Thực hiện kiểm kê, kiểm soát các nguồn nước thải xả vào công trình thủy lợi (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Có bảng thống kê đầy đủ, cập nhật nguồn nước thải xả vào từng công trình
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Chỉ đạo, kiểm tra, giám sát việc kiểm soát nước thải" là có
      Và số liệu "Vi phạm xả nước thải trong năm được xử lý kịp thời, dứt điểm" là có
      Và số liệu "Có bảng thống kê đầy đủ, cập nhật nguồn nước thải xả vào từng công trình" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Chỉ đạo, kiểm tra, giám sát việc kiểm soát nước thải
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có bảng thống kê đầy đủ, cập nhật nguồn nước thải xả vào từng công trình" là có
      Và số liệu "Vi phạm xả nước thải trong năm được xử lý kịp thời, dứt điểm" là có
      Và số liệu "Chỉ đạo, kiểm tra, giám sát việc kiểm soát nước thải" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Vi phạm xả nước thải trong năm được xử lý kịp thời, dứt điểm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có bảng thống kê đầy đủ, cập nhật nguồn nước thải xả vào từng công trình" là có
      Và số liệu "Chỉ đạo, kiểm tra, giám sát việc kiểm soát nước thải" là có
      Và số liệu "Vi phạm xả nước thải trong năm được xử lý kịp thời, dứt điểm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.6 Đảm bảo yêu cầu chủ động về phòng chống thiên tai theo phương châm 4 tại chỗ (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Mức chủ động phòng, chống thiên tai theo phương châm 4 tại chỗ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | "đạt"   | chưa đạt |
        | "khá"   | đạt      |
        | "tốt"   | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.6 Đảm bảo yêu cầu chủ động về phòng chống thiên tai theo phương châm 4 tại chỗ (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Điểm chấm nội dung phòng, chống thiên tai theo phương châm 4 tại chỗ" là 70
      Và số liệu "Đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Điểm chấm nội dung phòng, chống thiên tai theo phương châm 4 tại chỗ
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"" là có
      Và số liệu "Điểm chấm nội dung phòng, chống thiên tai theo phương châm 4 tại chỗ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 69,9    | chưa đạt |
        | 70      | đạt      |
        | 70,1    | đạt      |

    Khung tình huống: Theo từng dòng của bảng chấm điểm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và các số liệu sau:
        | số liệu                            | giá trị          |
        | disaster.board_decided             | có               |
        | disaster.board_strengthened        | có               |
        | disaster.officer_assigned          | có               |
        | disaster.duties_assigned           | có               |
        | disaster.officials_trained_share   | 100              |
        | disaster.shock_team_active         | <đội xung kích>  |
        | disaster.shock_team_trained        | không            |
        | disaster.people_informed_share     | 0                |
        | disaster.plan_approved             | có               |
        | disaster.plan_updated              | có               |
        | disaster.risk_areas_identified     | có               |
        | disaster.response_scheme_approved  | có               |
        | disaster.supplies_ready_share      | <vật tư>         |
        | disaster.organisations_ready_share | <tổ chức>        |
        | disaster.households_ready_share    | 0                |
        | disaster.built_into_plans          | có               |
        | disaster.new_works_safe_share      | <công trình mới> |
        | disaster.warning_households_share  | <cảnh báo>       |
        | disaster.warning_signs_share       | <biển báo>       |
        | disaster.breaches_handled_share    | 0                |
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | đội xung kích | vật tư | tổ chức | công trình mới | cảnh báo | biển báo | kết quả        |
        | có            | 100    | 100     | 100            | 100      | 100      | đạt            |
        | có            | 0      | 100     | 100            | 100      | 100      | chưa đạt       |
        | có            | 40     | 100     | 100            | 100      | 100      | chưa đủ căn cứ |
        | không         | 100    | 100     | 100            | 100      | 100      | chưa đạt       |
        | có            | 30     | 100     | 100            | 100      | 100      | chưa đủ căn cứ |
        | có            | 70     | 100     | 70             | 90       | 100      | đạt            |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
